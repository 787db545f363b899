namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The relationships of a part of a workbook (ISO/IEC 29500-2, 9.3): to other parts, and to external addresses.</summary>
internal static class PartRelationships
{
    /// <summary>Returns the relationships of a part, by their ids; empty when it has none.</summary>
    /// <param name="parts">The parts of the archive.</param>
    /// <param name="name">The name of the part; empty for the archive as a whole.</param>
    public static IReadOnlyDictionary<string, (string Type, string Target)> Of(
        IReadOnlyDictionary<string, WorkbookPart> parts, string name)
    {
        var relationships = new Dictionary<string, (string Type, string Target)>(StringComparer.Ordinal);
        var folder = FolderOf(name);
        if (!parts.TryGetValue($"{folder}_rels/{name[folder.Length..]}.rels", out var part)) return relationships;
        using var xml = PartXml.Open(part, SheetLimits.SmallPart);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.GetAttribute("Id") is { } id
                && element.GetAttribute("Type") is { } type
                && element.GetAttribute("Target") is { } target)
                relationships.TryAdd(id, (type, target));
        }

        return relationships;
    }

    /// <summary>Returns the name of the part that a relationship leads to.</summary>
    public static string Resolve(string from, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var parts = new List<string>();
        foreach (var part in (FolderOf(from) + target).Split('/'))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "..")) parts.Add(part);
        }

        return string.Join('/', parts);
    }

    private static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];
}
