namespace FactTracker.Json;

/// <summary>Stores for each nesting level whether it is an object or a list, in one bit per level. The first levels need no
/// allocation.</summary>
/// <remarks>A copy shares the deep levels with the original. This is safe as long as the copy never leaves the value that the original is
/// in.</remarks>
internal struct OpenKinds
{
    private const int LevelsInWord = 64;
    private ulong _shallow;
    private ulong[]? _deep;

    public readonly bool IsObject(int level) => (WordOf(level) >> (level % LevelsInWord) & 1) != 0;

    public void Set(int level, bool isObject)
    {
        var bit = 1UL << (level % LevelsInWord);
        if (level >= LevelsInWord) Grow(level / LevelsInWord);
        ref var word = ref level < LevelsInWord ? ref _shallow : ref _deep![(level / LevelsInWord) - 1];
        word = isObject ? word | bit : word & ~bit;
    }

    private readonly ulong WordOf(int level) => level < LevelsInWord ? _shallow : _deep![(level / LevelsInWord) - 1];

    private void Grow(int words)
    {
        if (_deep is null) _deep = new ulong[words];
        else if (_deep.Length < words) Array.Resize(ref _deep, words * 2);
    }
}
