using System.Diagnostics;

namespace FactTracker.Benchmarks.Columns;

/// <summary>Time of the processor, and time that passed.</summary>
internal readonly record struct Measured(TimeSpan Processor, TimeSpan Elapsed)
{
    public static Measured Most { get; } = new(TimeSpan.MaxValue, TimeSpan.MaxValue);

    /// <summary>Returns the moment from which <see cref="SoFar"/> measures.</summary>
    public static Measured Start() => new(Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.GetElapsedTime(0));

    public Measured SoFar()
    {
        var now = Start();
        return new(now.Processor - Processor, now.Elapsed - Elapsed);
    }

    public Measured Least(Measured other) => new(
        Processor < other.Processor ? Processor : other.Processor, Elapsed < other.Elapsed ? Elapsed : other.Elapsed);

    public override string ToString() => $"{Processor.TotalSeconds:0.00} s of processor time ({Elapsed.TotalSeconds:0.00} s elapsed)";
}
