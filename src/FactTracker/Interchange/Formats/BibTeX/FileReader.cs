using FactTracker.Json;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Reads a file: first the parts other than entries, then the entries.</summary>
internal static class FileReader
{
    private const string SharedData = "xdata";

    public static IEnumerable<ClaimSetRecord> Read(ImportContext context)
    {
        var file = BibParser.Parse(context);
        if (!file.HasEntries && file.Macros.Count == 0 && file.Comments.Count == 0 && file.Preambles.Count == 0
            && !context.Text.Span.Trim(" \t\r\n"u8).IsEmpty)
            context.Report(0, JsonPath.Root, Rules.NotInFormat, "The text contains no BibTeX entry.");
        var header = HeaderOf(file);
        var problems = context.TakeProblems();
        if (header.Extensions.Count > 0 || !problems.IsEmpty) yield return new ClaimSetRecord { Header = header, Problems = problems };
        var entries = new EntryReader(context, new Inheritance(file.Entries));
        var all = file.HasReferences ? file.Entries : BibParser.Entries(context, new BibFile(), file);
        foreach (var record in Read(all, entries)) yield return record;
    }

    /// <summary>Reads entries.</summary>
    public static IEnumerable<ClaimSetRecord> Read(IEnumerable<BibEntry> all, EntryReader entries) =>
        all.Where(entry => entry.Type != SharedData).Select(entries.Read);

    /// <summary>Returns a set without records that keeps the parts other than entries.</summary>
    public static ClaimSet HeaderOf(BibFile file) => ClaimSet.Empty with { Extensions = KeptOf(file) };

    private static Extensions KeptOf(BibFile file)
    {
        var kept = Extensions.Empty;
        if (file.Comments.Count > 0) kept = kept.With(BibPrefix.Comments, RawBuilder.List(file.Comments.Select(KeptText.Raw)));
        if (file.Preambles.Count > 0) kept = kept.With(BibPrefix.Preamble, RawBuilder.List(file.Preambles.Select(KeptText.Raw)));
        return file.Macros.Count == 0 ? kept : kept.With(BibPrefix.Strings, RawBuilder.Build(json =>
        {
            json.WriteStartObject();
            foreach (var (name, value) in file.Macros)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }));
    }
}
