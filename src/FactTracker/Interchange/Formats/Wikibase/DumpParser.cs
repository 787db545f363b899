namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads pieces of a text, each for itself, so that several can be read at once.</summary>
internal sealed class DumpParser(WikibaseFormat format, ReadingOptions options)
{
    private readonly EntityContext _context = new(format, options);

    public ParsedBatch Parse(DumpBatch batch)
    {
        var records = new List<ClaimSetRecord>();
        if (batch.IsWhole)
        {
            DocumentReader.Read(batch.Text, batch.FirstLine, 1, records, _context);
            return new ParsedBatch(records, 0, batch);
        }

        var brackets = 0;
        var line = batch.FirstLine;
        for (var rest = batch.Text; !rest.IsEmpty; line++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var bare = DumpLines.Bare(end < 0 ? rest : rest[..end], out var start, out var opened);
            if (bare.Length > options.MaxBytes) records.Add(TooLong(line));
            else if (bare.Length > 0) DocumentReader.Read(bare, line, start + 1, records, _context);
            brackets += opened;
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return new ParsedBatch(records, brackets, batch);
    }

    private ClaimSetRecord TooLong(long line) => new()
    {
        Problems =
        [
            new Problem(Rules.LimitPassed, "$", $"A line has more than {options.MaxBytes} bytes; it is left out.") { File = options.FileName, Line = line, Column = 1 },
        ],
    };
}
