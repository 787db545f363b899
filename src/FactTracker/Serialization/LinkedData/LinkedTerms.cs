using System.Text.Json;

namespace FactTracker.Serialization.LinkedData;

/// <summary>The context as a table. It is read once from the published text, so that the two cannot disagree.</summary>
internal static class LinkedTerms
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, LinkedTerm> Terms = Read();

    /// <summary>Finds the definition of a member.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="around">The name of the member whose value contains it, or null.</param>
    /// <returns>The term, or null if the context does not define the member.</returns>
    public static LinkedTerm? Find(string name, LinkedTerm? around) =>
        around?.Inner.GetValueOrDefault(name) ?? Terms.GetValueOrDefault(name);

    private static Dictionary<string, LinkedTerm> Read()
    {
        using var document = JsonDocument.Parse(ClaimSetContext.Json);
        var context = document.RootElement.GetProperty("@context");
        foreach (var member in context.EnumerateObject()
            .Where(member => member.Value.ValueKind == JsonValueKind.String && member.Value.GetString()![^1] is '/' or '#'))
        {
            Prefixes[member.Name] = member.Value.GetString()!;
        }

        return Table(context);
    }

    private static Dictionary<string, LinkedTerm> Table(JsonElement context)
    {
        var terms = new Dictionary<string, LinkedTerm>(StringComparer.Ordinal);
        foreach (var member in context.EnumerateObject()
            .Where(member => member.Name[0] != '@' && !Prefixes.ContainsKey(member.Name) && member.Name != "id"))
        {
            terms.Add(member.Name, TermOf(member.Value));
        }

        return terms;
    }

    private static LinkedTerm TermOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return new LinkedTerm(Whole(value.GetString()!), null, false, new Dictionary<string, LinkedTerm>(0));
        var type = value.TryGetProperty("@type", out var stated) ? Whole(stated.GetString()!) : null;
        var inner = value.TryGetProperty("@context", out var scoped) ? Table(scoped) : new Dictionary<string, LinkedTerm>(0);
        return new LinkedTerm(Whole(value.GetProperty("@id").GetString()!), type, value.TryGetProperty("@container", out _), inner);
    }

    private static string Whole(string compact)
    {
        var colon = compact.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Prefixes.TryGetValue(compact[..colon], out var prefix) ? prefix + compact[(colon + 1)..] : compact;
    }
}
