using System.Globalization;

namespace FactTracker.Fuzz;

/// <summary>The target, the number of cases and the seed of a run; a run with a folder for finds goes on after a failure.</summary>
internal sealed record FuzzPlan(string Target, long Count, ulong Seed, string? Finds = null)
{
    private const long DefaultCount = 1_000_000;
    private const ulong DefaultSeed = 1;

    /// <summary>Parses a command line; returns null if it is not valid.</summary>
    public static FuzzPlan? From(IReadOnlyList<string> args)
    {
        if (args.Count == 0 || args.Count % 2 == 0) return null;
        var plan = new FuzzPlan(args[0], DefaultCount, DefaultSeed);
        for (var i = 1; i < args.Count; i += 2)
        {
            if (args[i] == "--finds")
            {
                plan = plan with { Finds = args[i + 1] };
                continue;
            }

            if (!ulong.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > long.MaxValue)
                return null;
            switch (args[i])
            {
                case "--count": plan = plan with { Count = (long)number }; break;
                case "--seed": plan = plan with { Seed = number }; break;
                default: return null;
            }
        }

        return plan;
    }
}
