namespace FactTracker;

/// <summary>The hedge of an amount: "at least", "about", "just over".</summary>
/// <remarks>
/// The range of numbers that a hedge stands for is defined by a policy, not here. A word that is not listed is preserved, but stands for no
/// range.
/// </remarks>
/// <example><code>new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver }</code></example>
public sealed partial class Approximation : Word<Approximation>, IWordList<Approximation>
{
    private Approximation(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The amount itself; the default.</summary>
    public static Approximation Exactly { get; } = new("exactly");

    /// <summary>Around the amount, on either side.</summary>
    public static Approximation About { get; } = new("about");

    /// <summary>The amount or more.</summary>
    public static Approximation AtLeast { get; } = new("atLeast");

    /// <summary>More than the amount.</summary>
    public static Approximation MoreThan { get; } = new("moreThan");

    /// <summary>The amount or less.</summary>
    public static Approximation AtMost { get; } = new("atMost");

    /// <summary>Less than the amount.</summary>
    public static Approximation LessThan { get; } = new("lessThan");

    /// <summary>A little more than the amount.</summary>
    public static Approximation JustOver { get; } = new("justOver");

    /// <summary>A little less than the amount.</summary>
    public static Approximation JustUnder { get; } = new("justUnder");

    /// <summary>Close to the amount from below.</summary>
    public static Approximation Nearly { get; } = new("nearly");

    /// <summary>Clearly more than the amount.</summary>
    public static Approximation WellOver { get; } = new("wellOver");

    /// <summary>Clearly less than the amount.</summary>
    public static Approximation WellUnder { get; } = new("wellUnder");

    /// <summary>The amount at most, as the top of a range.</summary>
    public static Approximation UpTo { get; } = new("upTo");

    /// <summary>Somewhere between the bounds, both included.</summary>
    public static Approximation Between { get; } = new("between");

    /// <inheritdoc/>
    public static IReadOnlyList<Approximation> Known { get; } =
        [Exactly, About, AtLeast, MoreThan, AtMost, LessThan, JustOver, JustUnder, Nearly, WellOver, WellUnder, UpTo, Between];

    static Approximation IWordList<Approximation>.Unlisted(string name) => new(name, isKnown: false);
}
