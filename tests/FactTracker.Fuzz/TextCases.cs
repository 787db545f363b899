namespace FactTracker.Fuzz;

/// <summary>Mutated texts for one target.</summary>
internal sealed class TextCases(ITextTarget target, Dice dice) : IFuzzCases
{
    private readonly Mutator _mutator = new(target.Seeds, dice);

    public string Last => $"'{_mutator.Text}'";

    public bool TryNext() => target.Try(_mutator.Next());
}
