namespace FactTracker.Sqlite.Checking;

/// <summary>A sum over all tokens of a word index with their places, whatever the order in which they are seen.</summary>
internal sealed class TokenSum
{
    private const ulong Start = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    public ulong Value { get; private set; }

    /// <summary>Adds the tokens of the text of a row.</summary>
    public void AddText(long key, ReadOnlySpan<byte> words)
    {
        long offset = 0;
        foreach (var range in words.Split((byte)' '))
        {
            var token = words[range];
            if (!token.IsEmpty) Add(token, key, offset++);
        }
    }

    /// <summary>Adds a token.</summary>
    public void Add(ReadOnlySpan<byte> token, long key, long offset)
    {
        unchecked
        {
            var hash = Start;
            foreach (var unit in token) hash = (hash ^ unit) * Prime;
            hash = (hash ^ (ulong)key) * Prime;
            hash = (hash ^ (hash >> 29) ^ (ulong)offset) * Prime;
            Value += hash ^ (hash >> 32);
        }
    }
}
