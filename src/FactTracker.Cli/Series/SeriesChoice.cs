using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Finds the series that a subject and a property on the command line mean.</summary>
internal sealed class SeriesChoice(ClaimSet set, SeriesPolicy policy)
{
    /// <summary>Returns the matching series, at least one.</summary>
    /// <exception cref="CommandException">No claim has such a subject or property.</exception>
    public IReadOnlyList<SeriesName> Find(string? subject, string? property)
    {
        var all = set.AllSeries(policy, leastPoints: 0);
        var about = Matching(all, subject, name => name.Subject);
        if (about.Count == 0) throw Unknown("subject", subject ?? "*", all.Select(name => name.Subject));
        var found = Matching(about, property, name => name.Property);
        return found.Count > 0 ? found : throw Unknown("property", property ?? "*", about.Select(name => name.Property));
    }

    /// <exception cref="CommandException">There are several.</exception>
    public static SeriesName RequireOne(IReadOnlyList<SeriesName> names) => names.Count == 1
        ? names[0]
        : throw new CommandException(
            $"There are {names.Count} series, and this format holds one. Name a subject and a property, such as " +
            $"\"{TextOf(names[0].Subject)}\" \"{TextOf(names[0].Property)}\".");

    private static List<SeriesName> Matching(IEnumerable<SeriesName> names, string? words, Func<SeriesName, ClaimValue> valueOf)
    {
        if (words is null) return [.. names];
        var pattern = new TextPattern(words);
        return [.. names.Where(name => pattern.Matches(valueOf(name)))];
    }

    private static CommandException Unknown(string kind, string written, IEnumerable<ClaimValue> values)
    {
        var known = values.Select(TextOf).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count == 0) return new CommandException("The set has no claim with one subject, a property and a value.");
        return new CommandException(
            $"No series has the {kind} \"{written}\"{Usage.DidYouMean(written, known)} " +
            $"It has {string.Join(", ", known.Take(5).Select(it => $"\"{it}\""))}{(known.Count > 5 ? " and others" : "")}.");
    }

    private static string TextOf(ClaimValue value) => OneLineOf(value is EntityValue entity ? entity.Label ?? entity.Id : value.ToString());

    private static string OneLineOf(string text) => TerminalText.Of(text).ToString();
}
