using System.Collections.Concurrent;
using System.Diagnostics;

namespace FactTracker.Fuzz;

/// <summary>
/// Ends the program when a case takes too long, and prints the case. The time must have passed on the clock and in the processor, so that
/// a busy machine does not raise a false alarm.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Watched, byte> _running = new();
    private readonly Timer _timer;
    private readonly string _target;
    private readonly string? _folder;

    public Watchdog(string target, string? folder)
    {
        (_target, _folder) = (target, folder);
        _timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Begins to watch a case; disposing the result ends it.</summary>
    public IDisposable Watch(IFuzzCases cases)
    {
        var watched = new Watched(this, cases);
        _running.TryAdd(watched, 0);
        return watched;
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        foreach (var watched in _running.Keys)
        {
            if (!watched.IsTooLong) continue;
            var text = $"{_target}: the case takes longer than {Longest.TotalSeconds} s: {watched.Cases.Last}";
            Console.WriteLine(text);
            if (_folder is not null) File.WriteAllText(Path.Combine(_folder, $"{_target}-slow.txt"), text);
            Environment.Exit(1);
        }
    }

    private sealed class Watched(Watchdog owner, IFuzzCases cases) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly TimeSpan _processor = Environment.CpuUsage.TotalTime;

        public IFuzzCases Cases => cases;

        public bool IsTooLong => Stopwatch.GetElapsedTime(_start) > Longest && Environment.CpuUsage.TotalTime - _processor > Longest;

        public void Dispose() => owner._running.TryRemove(this, out _);
    }
}
