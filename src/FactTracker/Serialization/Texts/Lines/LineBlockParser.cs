using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads blocks of lines one after the other, each line independently. Strings are shared among all lines.</summary>
internal sealed class LineBlockParser
{
    private readonly ReadingOptions _options;
    private readonly ReadContext _context;
    private readonly SetAssembly _set;

    public LineBlockParser(ReadingOptions options, SharedValues shared)
    {
        _options = options with { Form = SerializationForm.Lines };
        _context = new ReadContext(_options, shared) { Texts = new TextBlocks(TextBlocks.OfStream) };
        _set = new SetAssembly(_context);
    }

    /// <summary>Reads a block and returns its memory to the pool.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="hasHeader">Whether a line that is not empty has been read, before the call and after it.</param>
    public List<PlacedLine> Parse(LineBlock block, ref bool hasHeader)
    {
        var lines = new List<PlacedLine>();
        var number = block.FirstNumber;
        var start = block.Start;
        var isCut = block.IsFirstCut;
        for (var rest = block.Text; !rest.IsEmpty || isCut; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = rest[(end < 0 ? rest.Length : end + 1)..];
            if (isCut || line.Length > _options.MaxBytes) lines.Add(new PlacedLine(Skipped(number, block.IsCutOff), start));
            else if (Parse(line, number, ref hasHeader) is { } read) lines.Add(new PlacedLine(read, start));
            isCut = false;
            start += line.Length + 1;
        }

        block.Release();
        return lines;
    }

    /// <summary>Reads a line behind the header again.</summary>
    /// <returns>Its record; both are null if it has none.</returns>
    public (Source? Source, Claim? Claim) Record(ReadOnlyMemory<byte> line)
    {
        Read(line, hasHeader: true);
        return (_set.FirstSource, _set.FirstClaim);
    }

    private ClaimLine Skipped(long number, bool isCutOff)
    {
        var message = $"The line is longer than the limit of {_options.MaxBytes} bytes; "
            + (isCutOff ? "its end was not found, and the rest of the text is not read." : "it is skipped.");
        var problem = new Problem(Rules.LimitPassed, "$", message)
        {
            File = _options.FileName, Line = number, Column = 1, Remedy = "Raise MaxBytes.",
        };
        return new ClaimLine(number, [problem]);
    }

    private ClaimLine? Parse(ReadOnlyMemory<byte> line, long number, ref bool hasHeader)
    {
        if (number == 1 && line.Span.StartsWith(JsonText.ByteOrderMark)) line = line[JsonText.ByteOrderMark.Length..];
        if (line.Span.Trim(" \t\r"u8).IsEmpty) return null;
        Read(line, hasHeader);
        var (source, claim) = (_set.FirstSource, _set.FirstClaim);
        var isHeader = !hasHeader && source is null && claim is null && _set.HasHeader;
        hasHeader = true;
        return new ClaimLine(
            number, Problems(line, number))
        { Header = isHeader ? _set.Build(_set.AsRead(line)) : null, Source = source, Claim = claim };
    }

    private void Read(ReadOnlyMemory<byte> line, bool hasHeader)
    {
        _context.TakeProblems();
        _set.Clear();
        new LineReader(_context, _set, hasHeader).Read(line, 0);
    }

    private ValueList<Problem> Problems(ReadOnlyMemory<byte> line, long number)
    {
        if (_context.Found == 0) return [];
        var map = new SetMap(
            _set.AsRead(line), line, SerializationForm.Lines, _options, _set.SourcePlaces, _set.ClaimPlaces, _context.Problems);
        return [.. map.Place([]).Select(problem => problem with { Line = number })];
    }
}
