namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Parses pieces of a text independently, so that several can be parsed in parallel.</summary>
internal sealed class DumpParser(WikiOptions wiki, ReadingOptions options)
{
    private readonly EntityContext _context = new(wiki, options);

    public ParsedBatch Parse(DumpBatch batch)
    {
        var records = new List<ClaimSetRecord>();
        try
        {
            return Parse(batch, records);
        }
        catch (LimitPassedException limit)
        {
            return new ParsedBatch(records, 0, batch, limit);
        }
    }

    private ParsedBatch Parse(DumpBatch batch, List<ClaimSetRecord> records)
    {
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
            new Problem(
                Rules.LimitPassed,
                "$",
                $"A line has more than {options.MaxBytes} bytes; it is skipped.") { File = options.FileName, Line = line, Column = 1 },
        ],
    };
}
