using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Reads and writes names by the rules of BibTeX: separated by "and", each "First von Last", "von Last, First" or "von Last, Jr, First", or
/// part by part as in biblatex. Text in braces is one word, and a name entirely in braces has no parts. "and others" is kept as a name
/// "others".
/// </summary>
internal static class BibNames
{
    private const string Others = CslNameList.Others;

    /// <summary>Reads the names in a field.</summary>
    /// <param name="tex">Its value.</param>
    /// <param name="report">Receives the problem with names that are not separated by "and".</param>
    public static IReadOnlyList<CslName> Read(string tex, Action<Rule, string> report)
    {
        var names = new List<CslName>();
        foreach (var part in TeXList.Split(tex, "and"))
        {
            var list = part == Others || IsOneGroup(part) || IsPartByPart(part)
                ? new CslNameList([part], HasOthers: false, IsUnclear: false)
                : CslNameList.Of(part);
            if (list.ProblemOf(part, "Names must be separated by \"and\"") is var (rule, message)) report(rule, message);
            names.AddRange((list.IsUnclear ? [Whole(part)] : list.Names.Select(ReadOne)).OfType<CslName>());
            if (list.HasOthers) names.Add(CslName.AsOne(Others));
        }

        return names;
    }

    /// <summary>Writes names as the value of a field.</summary>
    public static string Write(IEnumerable<CslName> names) => string.Join(" and ", names.Select(WriteOne));

    private static CslName? ReadOne(string tex)
    {
        if (tex == Others) return CslName.AsOne(Others);
        if (IsOneGroup(tex)) return Whole(tex);
        var parts = TeXList.SplitAt(tex, ',');
        if (IsPartByPart(tex) && PartByPart(parts) is { } inParts) return inParts;
        return parts.Reverse().SkipWhile(part => part.Length == 0).Reverse().ToArray() switch
        {
            [var all] => OfWords(TeXList.Words(all)),
            [var last, var first] => Made(LastOf(last), first, null),
            [var last, var first, var junior] when CslNameList.IsSuffix(junior) && !CslNameList.IsSuffix(first) =>
                Made(LastOf(last), first, junior),
            [var last, var junior, .. var first] => Made(LastOf(last), string.Join(", ", first), junior),
            _ => null,
        } ?? Whole(tex);
    }

    // First von Last: the last name is the last word. Lower-case words before it are the particle.
    private static CslName? OfWords(List<string> words)
    {
        var first = words.FindIndex(0, Math.Max(0, words.Count - 1), IsSmall);
        if (first < 0) return words.Count == 0 ? null : Made(("", words[^1]), string.Join(' ', words[..^1]), null);
        var last = words.FindLastIndex(words.Count - 2, IsSmall);
        return Made(
            (string.Join(' ', words[first..(last + 1)]), string.Join(' ', words[(last + 1)..])), string.Join(' ', words[..first]), null);
    }

    private static (string Particle, string Last) LastOf(string tex)
    {
        var words = TeXList.Words(tex);
        var last = words.Count < 2 ? -1 : words.FindLastIndex(words.Count - 2, IsSmall);
        return (string.Join(' ', words[..(last + 1)]), string.Join(' ', words[(last + 1)..]));
    }

    private static CslName? Made((string Particle, string Last) last, string first, string? junior)
    {
        var name =
            CslName.InParts(TeXDecoder.Decode(last.Last), TeXDecoder.Decode(first), TeXDecoder.Decode(last.Particle), junior is null ? null
            : TeXDecoder.Decode(junior));
        return string.IsNullOrWhiteSpace(name.Display) ? null : name;
    }

    private static CslName? Whole(string tex) =>
        TeXDecoder.Decode(tex) is var name && string.IsNullOrWhiteSpace(name) ? null : CslName.AsOne(name);

    private static bool IsPartByPart(string tex) =>
        tex.Contains('=', StringComparison.Ordinal) && tex.Contains(',', StringComparison.Ordinal);

    // biblatex: family=Bach, given=Johann Sebastian, prefix=von, suffix=Jr.
    private static CslName? PartByPart(IReadOnlyList<string> parts)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign < 0 || !values.TryAdd(part[..sign].Trim(), TeXDecoder.Decode(part[(sign + 1)..].Trim().Trim('"')))) return null;
        }

        if (!values.ContainsKey("family") && !values.ContainsKey("given")) return null;
        var name =
            CslName.InParts(values.GetValueOrDefault("family"), values.GetValueOrDefault("given"), values.GetValueOrDefault("prefix"),
            values.GetValueOrDefault("suffix"));
        return string.IsNullOrWhiteSpace(name.Display) ? null : name;
    }

    private static bool IsSmall(string word)
    {
        if (word is ['{', not '\\', ..]) return false;
        var letters = TeXDecoder.Decode(word).EnumerateRunes().Where(Rune.IsLetter);
        return letters.Any() && Rune.IsLower(letters.First());
    }

    private static bool IsOneGroup(string tex)
    {
        if (tex is not ['{', .., '}']) return false;
        var depth = 0;
        for (var i = 0; i < tex.Length - 1; i++)
        {
            depth += tex[i] == '{' ? 1 : tex[i] == '}' ? -1 : 0;
            if (depth == 0) return false;
        }

        return true;
    }

    // Of the ways to write a name, the first that is read back unchanged; a name that none preserves is one group in braces.
    private static string WriteOne(CslName name)
    {
        if (name.Family is not { } family || name.Literal is not null) return name.Literal == Others ? Others : Group(name.Display);
        var particle =
            string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle }.Where(part => !string.IsNullOrWhiteSpace(part)));
        foreach (var part in new Func<string, string>[] { TeXEncoder.Encode, Group })
        {
            var last = particle.Length == 0 ? part(family) : $"{TeXEncoder.Encode(particle)} {part(family)}";
            var junior = string.IsNullOrWhiteSpace(name.Suffix) ? "" : $", {part(name.Suffix)}";
            var written = $"{last}{junior}, {(name.Given is { } given ? part(given) : "")}".TrimEnd();
            if (name.Given is null && junior.Length == 0 && ReadOne(last)?.Family == family) written = last;
            if (Read(written, (_, _) => { }) is [var read] && read.Display == name.Display && read.Family == family) return written;
        }

        return Group(name.Display);
    }

    private static string Group(string text) => $"{{{TeXEncoder.Encode(text)}}}";
}
