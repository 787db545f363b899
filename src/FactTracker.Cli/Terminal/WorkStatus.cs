using System.Diagnostics;
using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Says on the status line how long some work has taken.</summary>
/// <param name="what">What is done: <c>claims.csv  writing</c>.</param>
internal sealed class WorkStatus(string what)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{what} for {Stopwatch.GetElapsedTime(_start).TotalSeconds:0} s");
}
