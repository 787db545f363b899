namespace FactTracker.Tests;

/// <summary>
/// How much a run of the tests takes on. By default as much as somebody waits for after a change; with <c>FACTTRACKER_TESTS=programs</c> in
/// the environment, as the gate has it, each test there is, and with <c>full</c> each of them with all its cases.
/// </summary>
/// <remarks>
/// A property test takes its number of cases from <see cref="Tries"/>, a loop over places from <see cref="Stride"/>. A test that starts
/// programs of others, builds, publishes or kills processes begins with <see cref="NeedsPrograms"/>, which skips it and names the variable.
/// A failing property test prints its seed; run it again with <c>CsCheck_Seed</c> set to that.
/// </remarks>
internal static class Effort
{
    /// <summary>The name of the variable.</summary>
    public const string Variable = "FACTTRACKER_TESTS";

    private const string Full = "full";
    private const string Programs = "programs";
    private const int Fraction = 10;
    private const int FewestTries = 50;
    private const int FewPlaces = 7; // Odd, so that it does not keep in step with what is laid out by twos and fours.

    /// <summary>Whether the variable asks for everything.</summary>
    public static bool IsFull { get; } = Asks(Full);

    /// <summary>How far a loop over all places of a text goes with each step: from each to the next in a full run.</summary>
    public static int Stride => IsFull ? 1 : FewPlaces;

    /// <summary>How many cases a property test draws: a tenth of those of a full run, and at least fifty where that has as many.</summary>
    /// <param name="full">How many it draws in a full run.</param>
    public static int Tries(int full) => IsFull ? full : Math.Min(full, Math.Max(FewestTries, full / Fraction));

    /// <summary>How often a text is repeated whose reading must not cost more than its length: a tenth as often as in a full run.</summary>
    /// <param name="full">How often in a full run.</param>
    public static int Size(int full) => IsFull ? full : full / Fraction;

    /// <summary>How many times a loop damages what it is given: a tenth as often as in a full run, and at least once.</summary>
    /// <param name="full">How often in a full run.</param>
    public static int Rounds(int full) => IsFull ? full : Math.Max(1, full / Fraction);

    /// <summary>Skips the test that runs, unless the variable asks for tests that start programs.</summary>
    /// <param name="why">What takes so long: "installs packages from npm".</param>
    public static void NeedsPrograms(string why)
    {
        if (!IsFull && !Asks(Programs)) Assert.Skip($"It {why}: set {Variable}={Programs} to run it.");
    }

    /// <summary>Skips the test that runs, unless everything is asked for.</summary>
    /// <param name="why">What takes so long: "writes a million numbers".</param>
    public static void NeedsFull(string why)
    {
        if (!IsFull) Assert.Skip($"It {why}: set {Variable}={Full} to run it.");
    }

    private static bool Asks(string effort) =>
        string.Equals(Environment.GetEnvironmentVariable(Variable), effort, StringComparison.OrdinalIgnoreCase);
}
