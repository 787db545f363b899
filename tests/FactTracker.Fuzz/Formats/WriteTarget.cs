using System.Text;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Fuzz;

/// <summary>The writer of a format. A case is a claim set in the native form. See <see cref="FormatWritingPromises"/>.</summary>
internal sealed class WriteTarget(IWritableFormat format) : IByteTarget
{
    private const int MostChanges = 4;
    private const int CorpusOneIn = 4;

    public string Name => $"write-{format.Name}";

    private static IReadOnlyList<byte[]> Generated => field ??= [.. GeneratedSets.All.Select(set => Encoding.UTF8.GetBytes(set.ToJson()))];

    public IFuzzCases Begin(Dice dice)
    {
        var generated = new SetMutator(Generated, dice);
        var corpus = new SetMutator(SetSeeds.Texts, dice);
        return new ByteCases(this, () =>
        {
            var sets = dice.Below(CorpusOneIn) == 0 ? corpus : generated;
            var text = sets.Seed();
            for (var changes = dice.Below(MostChanges); changes > 0; changes--)
            {
                text = sets.Change(text);
            }

            return text;
        });
    }

    public bool Try(byte[] text)
    {
        var reading = ClaimSetReader.Read(text);
        if (FormatWritingPromises.BrokenBy(format, reading.Set) is { } broken) throw new FuzzFailureException(broken);
        return !reading.HasErrors;
    }
}
