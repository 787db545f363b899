using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Interchange;

/// <summary>What the readers of one text share: the text, the options, and the problems found, each with its place.</summary>
/// <remarks>In a streamed text each record has its own context with the line it begins on; so does each piece of a text that comes in
/// pieces.</remarks>
internal sealed class ImportContext
{
    private const int LongestValueShown = 80;

    // From the set down to the extension of a part of a record, where a value may be kept.
    private const int KeptDeeper = 8;

    private readonly LimitedProblems<Problem> _problems;
    private readonly ValueList<Problem> _repairs;
    private readonly Func<int, (long Line, int Column)> _lineAt;

    public ImportContext(ReadOnlyMemory<byte> text, ReadingOptions options, long firstLine = 1, int firstColumn = 1)
        : this(text, options, new LineIndex(text, firstLine, firstColumn).At, [])
    {
    }

    private ImportContext(
        ReadOnlyMemory<byte> text, ReadingOptions options, Func<int, (long Line, int Column)> lineAt, ValueList<Problem> repairs)
    {
        (Text, Options, _lineAt, _repairs) = (text, options, lineAt, repairs);
        _problems = new LimitedProblems<Problem>(options.MaxProblems);
        foreach (var repair in repairs) _problems.Add(repair);
    }

    public ReadOnlyMemory<byte> Text { get; }

    public ReadingOptions Options { get; }

    /// <summary>
    /// How deep objects and lists may be nested. A kept value lies deeper in the native form than in the text, and must be within the
    /// limit there too.
    /// </summary>
    public int MaxDepth => DepthOf(Options);

    /// <summary>Returns how deep objects and lists may be nested in a text of another format.</summary>
    public static int DepthOf(ReadingOptions options) =>
        Math.Min(options.MaxDepth, Math.Max(options.MaxDepth, ReadingOptions.Default.MaxDepth) - KeptDeeper);

    /// <summary>
    /// Returns a context for a repaired copy of this text: places refer to the original text, and each repair is reported as a problem.
    /// </summary>
    public ImportContext For(MendedJson mended) => new(
        mended.Text, Options, offset => _lineAt(mended.Before(offset)),
        [.. _repairs, .. mended.Repairs.Select(repair => ProblemAt(repair.Offset, JsonPath.Root, Rules.ForeignRepaired, repair.Message))]);

    /// <summary>Returns a context for reading the text again, without the problems found so far.</summary>
    public ImportContext Anew() => new(Text, Options, _lineAt, _repairs);

    /// <summary>Whether there are problems that were not taken.</summary>
    public bool HasProblems => ProblemsFound > 0;

    /// <summary>How many problems were found since they were last taken, listed or not.</summary>
    public long ProblemsFound => _problems.Found;

    /// <summary>Returns the problems found since the last call.</summary>
    public ValueList<Problem> TakeProblems() => [.. _problems.Take()];

    /// <summary>Returns the place of a value.</summary>
    public TextPlace PlaceOf(JsonItem item) => PlaceOf(item.Offset, item.Path);

    /// <summary>Returns the place of a byte offset in the text.</summary>
    public TextPlace PlaceOf(int offset, JsonPath path)
    {
        var (line, column) = _lineAt(offset);
        return new TextPlace(line, column, path.ToString());
    }

    /// <summary>Counts text that is produced once more from a part of the input that was already used.</summary>
    /// <param name="length">Its length.</param>
    /// <param name="offset">The offset of the record that it is produced for.</param>
    /// <param name="path">The path of the record.</param>
    /// <exception cref="LimitPassedException">The limit of the reading is reached.</exception>
    public void Repeat(long length, int offset, JsonPath path)
    {
        if (length > 0 && Options.Bounds is { } bounds && !bounds.TryRepeat(length))
            throw LimitPassedException.OfExpansion(bounds, PlaceOf(offset, path));
    }

    /// <summary>Reports a record that has more bytes than allowed.</summary>
    /// <param name="record">The record.</param>
    /// <param name="what">What it is: a line, a row.</param>
    /// <param name="path">Its path.</param>
    public void ReportLength(TextRecord record, string what, JsonPath path) => Report(
        0, path, Rules.LimitPassed,
        $"The {what} has more than the {Options.MaxBytes} bytes allowed; "
            + (record.IsCutOff ? "its end was not found, and the rest of the text is not read." : "it is skipped."),
        "Raise MaxBytes.");

    /// <summary>Counts text that is produced once more from a value of the input that was already used.</summary>
    /// <param name="length">Its length.</param>
    /// <param name="item">The value that it is produced for.</param>
    /// <exception cref="LimitPassedException">The limit of the reading is reached.</exception>
    public void Repeat(long length, JsonItem item) => Repeat(length, item.Offset, item.Path);

    /// <summary>
    /// Returns the value as it was written, to be kept as an extension. A value that is kept several times has the same bytes each time,
    /// and counts as repeated.
    /// </summary>
    /// <exception cref="LimitPassedException">The limit of the reading is reached.</exception>
    public RawJson Raw(JsonItem item)
    {
        if (item.Written is { } written) Repeat(written.AsUtf8().Length, item);
        return Written(item);
    }

    /// <summary>Returns the value as it was written, to be compared.</summary>
    public RawJson Written(JsonItem item) => item.Written ??= JsonItemWriter.Write(item, Text.Span);

    public void Report(JsonItem item, Rule rule, string message, string? remedy = null) =>
        Report(item.Offset, item.Path, rule, message, remedy, ValueOf(item));

    public void Report(int offset, JsonPath path, Rule rule, string message, string? remedy = null, string? value = null) =>
        _problems.Add(ProblemAt(offset, path, rule, message) with { Remedy = remedy, Value = value });

    private Problem ProblemAt(int offset, JsonPath path, Rule rule, string message)
    {
        var (line, column) = _lineAt(offset);
        return new Problem(rule, path.ToString(), message) { File = Options.FileName, Line = line, Column = column };
    }

    private static string? ValueOf(JsonItem item) => item switch
    {
        { IsObject: true } => "{…}",
        { IsArray: true } => "[…]",
        { Text: { Length: > LongestValueShown } text } =>
            text[..(LongestValueShown - (char.IsHighSurrogate(text[LongestValueShown - 1]) ? 1 : 0))] + "…",
        { Text: { } text } => text,
        _ => item.Kind.ToString().ToLowerInvariant(),
    };
}
