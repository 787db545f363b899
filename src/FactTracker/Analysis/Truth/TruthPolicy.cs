namespace FactTracker.Analysis;

/// <summary>A method of truth discovery with its parameters.</summary>
/// <remarks>
/// The defaults are those of the papers where they state them; the README of the folder has the formulas. The method, the tolerance and the
/// number of rounds are written into results. Immutable. Equality is by content.
/// </remarks>
/// <example><code>
/// var policy = TruthPolicy.TruthFinder with { Name = "cautious", Dampening = 0.1 };
/// </code></example>
public sealed record TruthPolicy
{
    private const double MostDampening = 1000;

    private TruthPolicy(TruthMethod method, string name) => (Method, Name) = (method, name);

    /// <summary>Sums, until trust and belief change by less than 1e-10.</summary>
    public static TruthPolicy Sums { get; } = new(TruthMethod.Sums, "Sums") { InitialTrust = 0.5 };

    /// <summary>TruthFinder without implications between values: initial trust 0.9, dampening 0.3, influence 0.5.</summary>
    public static TruthPolicy TruthFinder { get; } = new(TruthMethod.TruthFinder, "TruthFinder") { InitialTrust = 0.9 };

    /// <summary>AccuCopy: initial accuracy 0.8, copying 0.8, prior probability of copying 0.5, 100 false values of each object.</summary>
    public static TruthPolicy AccuCopy { get; } = new(TruthMethod.AccuCopy, "AccuCopy") { InitialTrust = 0.8, MaxRounds = 100 };

    /// <summary>The published method that is run.</summary>
    public TruthMethod Method { get; }

    /// <summary>The name to record with results; by default that of the method. It must not be empty.</summary>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The largest number of rounds, 1 or more: 1,000 by default, and 100 for AccuCopy, whose rounds are expensive.</summary>
    public int MaxRounds
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxRounds));
            field = value;
        }
    } = 1_000;

    /// <summary>The method has converged when no trust changes by this much or more in a round. 0 runs all rounds.</summary>
    public double Tolerance
    {
        get;
        init => field = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Tolerance), value, "The tolerance is not negative.");
    } = 1e-10;

    /// <summary>The trust in each source at the beginning, above 0 and below 1.</summary>
    public double InitialTrust { get; init => field = Inside(value, nameof(InitialTrust)); }

    /// <summary>TruthFinder: the dampening factor γ, above 0, for sources that are not independent.</summary>
    public double Dampening
    {
        get;
        init => field = value is > 0 and <= MostDampening
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Dampening), value, "The dampening is above 0 and at most 1000.");
    } = 0.3;

    /// <summary>TruthFinder: the influence ρ of similar values on each other, 0 to 1.</summary>
    public double Influence
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Influence), value, "The influence is from 0 to 1.");
    } = 0.5;

    /// <summary>
    /// TruthFinder over a set: whether a number supports others that are close to it. Off by default.
    /// </summary>
    public bool UsesImplications { get; init; }

    /// <summary>AccuCopy: the probability c that a copier copies a value, above 0 and below 1.</summary>
    public double CopyRate { get; init => field = Inside(value, nameof(CopyRate)); } = 0.8;

    /// <summary>AccuCopy: the probability α, before any evidence, that of two sources one copies the other, above 0 and below 1.</summary>
    public double CopyPrior { get; init => field = Inside(value, nameof(CopyPrior)); } = 0.5;

    /// <summary>AccuCopy: the number n of false values that each object has, 1 or more.</summary>
    public int FalseValues
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(FalseValues));
            field = value;
        }
    } = 100;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    private static double Inside(double value, string name) =>
        value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(name, value, "The number is above 0 and below 1.");
}
