using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Writes sources as records, with the line ends that the specification requires.</summary>
internal static class RecordWriter
{
    private const string LineEnd = "\r\n";

    /// <summary>Returns the records in parts, each valid until the next is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(ClaimSet set, LossReport losses, CancellationToken cancellationToken)
    {
        foreach (var part in TextParts.OfStrings(text => Steps(text, set).Until(cancellationToken)))
        {
            yield return part;
        }

        losses.AddClaims(set, cancellationToken);
    }

    private static IEnumerable<int> Steps(StringBuilder text, ClaimSet set)
    {
        foreach (var source in set.Sources)
        {
            Write(text, source);
            yield return 1;
        }
    }

    private static void Write(StringBuilder text, Source source)
    {
        var type = TypeOf(source);
        var item = CslSourceWriter.Write(source);
        Line(text, RisTags.Type, type);
        Line(text, RisTags.Id, KeptId.KeyOf(RecordDraft.Prefix, source));
        if (CslKinds.IsOwn(source.Kind) && !item.Has("genre")) Line(text, RisTags.TypeOfWork, source.Kind.Name);
        foreach (var (variable, _) in item.Variables)
        {
            if (variable is CslVariables.Isbn or CslVariables.Issn) Lines(text, RisTags.Number, NumbersOf(source, item.TextOf(variable)!));
            else WriteVariable(text, type, item, variable);
        }

        if (source.Published is { } published && RisDates.Write(published) is { } date)
        {
            if (RisDates.YearOf(published) is { } year) Line(text, "PY", year);
            if (RisDates.YearOf(published) != date) Line(text, RisDates.YearOf(published) is null ? "PY" : "DA", date);
        }

        if (source.Accessed is { } accessed && RisDates.Write(accessed) is { } seen) Line(text, "Y2", seen);
        foreach (var (tag, value) in source.Extensions.Under(RecordDraft.Prefix))
        {
            if (tag.Length != 2 || RecordLines.TagOf($"{tag}  - ") is null || tag is RisTags.Type or RisTags.End) continue;
            foreach (var kept in RawWriter.Elements(value).Select(KeptText.TextIn).OfType<string>())
            {
                if (tag != RisTags.Number || !StandardNumbers.Of(kept).IsQualified) Line(text, tag, kept);
            }
        }

        Line(text, RisTags.End, "");
    }

    private static string TypeOf(Source source)
    {
        var kept = source.Extensions.TextOf(RecordDraft.KeptType);
        return kept is not null && kept.All(char.IsAsciiLetterOrDigit) && kept.Length > 0 && RisTypes.KindOf(kept) == source.Kind ? kept
            : RisTypes.TypeOf(source.Kind);
    }

    private static void WriteVariable(StringBuilder text, string type, CslItem item, string variable)
    {
        if (variable == CslVariables.Page) WritePages(text, item.TextOf(variable)!);
        else if (variable == "keyword") Lines(text, "KW", item.TextOf(variable)!.Split(", "));
        else if (RisTags.TagOf(type, variable) is { } tag && RisTags.NamesOf(type, tag) is not null) Lines(text, tag,
            item.NamesOf(variable).Select(RisNames.Write));
        else if (RisTags.TagOf(type, variable) is { } words && item.TextOf(variable) is { } value) Line(text, words, value);
    }

    // A line with words beside its numbers is kept as a whole, and written as such while the source still has these numbers.
    private static IEnumerable<string> NumbersOf(Source source, string numbers)
    {
        var lines = source.Extensions[RecordDraft.Prefix + RisTags.Number] is { } kept
            ? RawWriter.Elements(kept).Select(KeptText.TextIn).OfType<string>().Where(line => StandardNumbers.Of(line).IsQualified).ToList()
            : [];
        return numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => lines.Find(line => StandardNumbers.Of(line).Numbers.Contains(number)) ?? number)
            .Distinct();
    }

    private static void WritePages(StringBuilder text, string pages)
    {
        var parts = pages.Split('-');
        Line(text, "SP", parts.Length == 2 ? parts[0] : pages);
        if (parts.Length == 2) Line(text, "EP", parts[1]);
    }

    private static void Lines(StringBuilder text, string tag, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Line(text, tag, value);
        }
    }

    // A line within a value that looks like a tag would be read as one; such a value is written on one line.
    private static void Line(StringBuilder text, string tag, string value)
    {
        var lines = LineBreaks.Split(value);
        var separator = Array.Exists(lines, line => RecordLines.TagOf(line) is not null) ? " " : LineEnd;
        text.Append(tag).Append("  - ").AppendJoin(separator, lines).Append(LineEnd);
    }
}
