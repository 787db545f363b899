using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Makes an item from a source, with everything that CSL can express.</summary>
internal static class CslSourceWriter
{
    public static CslItem Write(Source source)
    {
        var item = new CslItem { Type = CslKinds.TypeOf(source.Kind) };
        item.AddText(CslVariables.Title, source.Title);
        item.AddNames(CslVariables.Author, [.. source.Authors.Select(agent => CslName.Of(agent).Strict())]);
        item.AddText(CslVariables.Publisher, source.Publisher?.ToString());
        AddDate(item, CslVariables.Issued, source.Published);
        AddDate(item, CslVariables.Accessed, source.Accessed);
        item.AddText(CslVariables.Url, source.Url?.Text);
        item.AddText(CslVariables.Language, source.Language?.Text);
        foreach (var identifier in source.Identifiers)
        {
            if (CslIdentifiers.VariableOf(identifier.Scheme) is { } variable) item.AddText(variable,
                string.Join(' ', (IEnumerable<string>)identifier.Values));
        }

        item.AddText(CslVariables.Note, source.Notes);
        CslStanding.Write(item, source);
        foreach (var (name, value) in source.Csl?.ToElement().SoundMembers() ?? [])
        {
            if (CslVariables.IsBeyond(name) && CslShape.Strict(name, value.ToRaw()) is { } strict) item.Add(name, strict);
        }

        return item;
    }

    private static void AddDate(CslItem item, string variable, DateStatement? date)
    {
        if (date is not null && CslDateWriter.Write(date) is { } raw) item.Add(variable, raw);
    }
}
