using System.Buffers;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads lines one after the other and forgets each; strings are shared among them all.</summary>
internal sealed class SingleLineParser(ReadingOptions options)
{
    private readonly ReadContext _context = new(options with { Form = SerializationForm.Lines });
    private bool _hasHeader;
    private bool _isSkipping;
    private long _number;

    /// <summary>Whether so much of a line is more than the limit allows.</summary>
    public bool IsTooLong(long length) => length > options.MaxBytes;

    /// <summary>Gives the line up whose beginning was seen; the next line end ends it.</summary>
    public void StartSkipping() => _isSkipping = true;

    /// <summary>Tells of a line that was given up and never ended.</summary>
    public ClaimLine? EndSkipping() => _isSkipping ? Parse(ReadOnlySequence<byte>.Empty) : null;

    /// <summary>Reads a line without its end; null for one that is empty.</summary>
    public ClaimLine? Parse(ReadOnlySequence<byte> sequence)
    {
        _number++;
        if (_isSkipping || IsTooLong(sequence.Length))
        {
            _isSkipping = false;
            var message = $"The line has more than the {options.MaxBytes} bytes allowed; it is passed over.";
            return new ClaimLine(_number, [new Problem(Rules.LimitPassed, "$", message) { File = options.FileName, Line = _number, Column = 1, Remedy = "Raise MaxBytes." }]);
        }

        ReadOnlyMemory<byte> line = sequence.IsSingleSegment ? sequence.First : sequence.ToArray();
        if (_number == 1 && line.Span.StartsWith(JsonText.ByteOrderMark)) line = line[JsonText.ByteOrderMark.Length..];
        return line.Span.Trim(" \t\r"u8).IsEmpty ? null : ParseLine(line);
    }

    private ClaimLine ParseLine(ReadOnlyMemory<byte> line)
    {
        _context.Problems.Clear();
        var set = new SetAssembly(_context);
        var isFirst = !_hasHeader;
        new LineReader(_context, set, _hasHeader).Read(line, 0);
        _hasHeader = true;
        var read = set.Build(line);
        var map = new SetMap(line, SerializationForm.Lines, options, set.SourcePlaces, set.ClaimPlaces);
        var problems = _context.Problems.Count == 0 ? [] : map.Place(_context.Problems, []).Select(problem => problem with { Line = _number }).ToArray();
        var source = read.Sources.Count > 0 ? read.Sources[0] : null;
        var claim = read.Claims.Count > 0 ? read.Claims[0] : null;
        var isHeader = isFirst && source is null && claim is null && set.HasHeader;
        return new ClaimLine(_number, problems) { Header = isHeader ? read : null, Source = source, Claim = claim };
    }
}
