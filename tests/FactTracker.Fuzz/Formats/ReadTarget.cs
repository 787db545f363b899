using FactTracker.Interchange;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Fuzz;

/// <summary>
/// The reader of a format. What it reads is written in that format and, for some cases, in another one. See
/// <see cref="FormatReadingPromises"/>.
/// </summary>
internal sealed class ReadTarget(IReadableFormat format, IReadOnlyList<IWritableFormat> writable) : IByteTarget
{
    private const int OtherOneIn = 4; // Each writer has a target of its own, which tries far more sets.

    private IReadOnlyList<byte[]> Seeds => field ??= FormatSeeds.Of(format);

    public string Name => $"read-{format.Name}";

    public IFuzzCases Begin(Dice dice)
    {
        var mutator = new FormatMutator(Seeds, dice);
        return new ByteCases(this, mutator.Next);
    }

    public bool Try(byte[] text)
    {
        if (FormatReadingPromises.BrokenBy(format, text) is { } broken) throw new FuzzFailureException(broken);
        if (text is [0x1F, 0x8B, ..]) return false;
        var reading = format.Read(text);
        if (format is IWritableFormat own) Written(own, reading);
        var (turns, other) = Math.DivRem(text.Length, writable.Count);
        if (turns % OtherOneIn == 0) Written(writable[other], reading);
        return !reading.HasErrors;
    }

    private static void Written(IWritableFormat format, ClaimSetReading reading)
    {
        if (FormatWritingPromises.BrokenBy(format, reading.Set) is { } broken)
            throw new FuzzFailureException($"Written as {format.Name}: {broken}");
    }
}
