using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>
/// Reads records one after the other, each from its own native JSON, for readers of formats that make records one by one. Strings and
/// values that the records repeat are shared among all of them.
/// </summary>
/// <remarks>Not thread-safe. It reads what is sound; for anything else, the record has to be read as a set, which says what is wrong
/// and keeps it.</remarks>
internal sealed class RecordParser
{
    private static readonly RecordPlace Whole = new(RecordKind.Header, 0, 0);
    private readonly ReadContext _context;
    private readonly SetAssembly _set;

    /// <summary>Creates a parser.</summary>
    /// <param name="maxDepth">How deep objects and lists of a record may be nested.</param>
    public RecordParser(int maxDepth)
    {
        _context = new ReadContext(ReadingOptions.Default with { MaxDepth = maxDepth }, new SharedValues())
        {
            Texts = new TextBlocks(TextBlocks.OfStream),
        };
        _set = new SetAssembly(_context);
    }

    /// <summary>Reads a claim; returns null if there is anything to report about it.</summary>
    /// <param name="json">The claim as native JSON in UTF-8; it is not needed afterwards.</param>
    public Claim? Claim(ReadOnlyMemory<byte> json) => IsSound(json, RecordKind.Claim) ? _set.FirstClaim : null;

    /// <summary>Reads a source; returns null if there is anything to report about it.</summary>
    /// <param name="json">The source as native JSON in UTF-8; it is not needed afterwards.</param>
    public Source? Source(ReadOnlyMemory<byte> json) => IsSound(json, RecordKind.Source) ? _set.FirstSource : null;

    private bool IsSound(ReadOnlyMemory<byte> json, RecordKind kind)
    {
        _set.Clear();
        _context.TakeProblems();
        _context.Text = json;
        _context.Begin(Whole);
        try
        {
            var reader = new JsonCursor(json.Span);
            if (!reader.Read()) return false;
            _set.Read(ref reader, kind, RecordPlace.Alone, isBare: true);
            return !reader.Read() && _context.Found == 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
