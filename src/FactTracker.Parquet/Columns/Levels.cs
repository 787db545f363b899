namespace FactTracker.Parquet;

/// <summary>Levels of definition, in the terms of the format: whether a row has a value.</summary>
internal static class Levels
{
    public const int None = 0;
    public const int Present = 1;

    private static int[] _none = [];
    private static int[] _present = [];

    /// <summary>Returns the same level for so many rows.</summary>
    public static ReadOnlyMemory<int> Of(int level, int count)
    {
        ref var levels = ref level == None ? ref _none : ref _present;
        var found = levels;
        if (found.Length < count)
        {
            found = new int[count];
            found.AsSpan().Fill(level);
            levels = found;
        }

        return found.AsMemory(0, count);
    }
}
