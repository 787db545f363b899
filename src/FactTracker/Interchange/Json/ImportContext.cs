using FactTracker.Checking;

namespace FactTracker.Interchange;

/// <summary>What the readers of one text share: the text, how to read it, and the problems met, each placed in it.</summary>
/// <remarks>Of a text that is streamed, each record has one of its own, with the line it begins on; so has each piece of a text that is in pieces.</remarks>
internal sealed class ImportContext(ReadOnlyMemory<byte> text, ImportOptions options, LineIndex lines)
{
    private const int LongestValueShown = 80;
    private readonly List<Problem> _problems = [];

    public ImportContext(ReadOnlyMemory<byte> text, ImportOptions options, long firstLine = 1, int firstColumn = 1)
        : this(text, options, new LineIndex(text, firstLine, firstColumn))
    {
    }

    public ReadOnlyMemory<byte> Text { get; } = text;

    public ImportOptions Options { get; } = options;

    /// <summary>The same for another text that stands in this one's place, byte for byte.</summary>
    public ImportContext For(ReadOnlyMemory<byte> mended) => new(mended, Options, lines);

    /// <summary>The problems met since this was last asked.</summary>
    public ValueList<Problem> TakeProblems()
    {
        ValueList<Problem> taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    /// <summary>The place of a value.</summary>
    public TextPlace PlaceOf(JsonItem item) => PlaceOf(item.Offset, item.Path);

    /// <summary>The place of what begins so many bytes into the text.</summary>
    public TextPlace PlaceOf(int offset, JsonPath path)
    {
        var (line, column) = lines.At(offset);
        return new TextPlace(line, column, path.ToString());
    }

    /// <summary>The value as it was written, to be kept.</summary>
    public RawJson Raw(JsonItem item) => JsonItemWriter.Write(item, Text.Span);

    public void Report(JsonItem item, Rule rule, string message, string? remedy = null) =>
        Report(item.Offset, item.Path, rule, message, remedy, ValueOf(item));

    public void Report(int offset, JsonPath path, Rule rule, string message, string? remedy = null, string? value = null)
    {
        if (_problems.Count >= Options.MaxProblems) return;
        var (line, column) = lines.At(offset);
        _problems.Add(new Problem(rule, path.ToString(), message) { File = Options.FileName, Line = line, Column = column, Remedy = remedy, Value = value });
    }

    private static string? ValueOf(JsonItem item) => item switch
    {
        { IsObject: true } => "{…}",
        { IsArray: true } => "[…]",
        { Text: { Length: > LongestValueShown } text } => text[..(LongestValueShown - (char.IsHighSurrogate(text[LongestValueShown - 1]) ? 1 : 0))] + "…",
        { Text: { } text } => text,
        _ => item.Kind.ToString().ToLowerInvariant(),
    };
}
