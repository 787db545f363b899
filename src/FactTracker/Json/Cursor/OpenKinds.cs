namespace FactTracker.Json;

/// <summary>Remembers of each open object or list which of the two it is: one bit a level, the first levels without an allocation.</summary>
/// <remarks>A copy shares the deep levels with the original, which is sound as long as it never leaves what the original stands in.</remarks>
internal struct OpenKinds
{
    private const int LevelsInWord = 64;
    private ulong _shallow;
    private ulong[]? _deep;

    public readonly bool IsObject(int level) => (WordOf(level) >> (level % LevelsInWord) & 1) != 0;

    public void Set(int level, bool isObject)
    {
        var bit = 1UL << (level % LevelsInWord);
        if (level >= LevelsInWord) MakeRoom(level / LevelsInWord);
        ref var word = ref level < LevelsInWord ? ref _shallow : ref _deep![(level / LevelsInWord) - 1];
        word = isObject ? word | bit : word & ~bit;
    }

    private readonly ulong WordOf(int level) => level < LevelsInWord ? _shallow : _deep![(level / LevelsInWord) - 1];

    private void MakeRoom(int words)
    {
        if (_deep is null) _deep = new ulong[words];
        else if (_deep.Length < words) Array.Resize(ref _deep, words * 2);
    }
}
