namespace FactTracker.Cli.Tests;

/// <summary>A clock that goes on only when asked to, with one timer.</summary>
internal sealed class SteppedTime : TimeProvider, IDisposable
{
    private TimeSpan _now;
    private Timer? _timer;

    /// <summary>Lets time pass, and the timer fire as often as it falls due.</summary>
    public void Pass(TimeSpan time)
    {
        var end = _now + time;
        while (_timer is { IsStopped: false } timer && timer.Due <= end)
        {
            _now = timer.Due;
            timer.Fire();
        }

        _now = end;
    }

    public void Dispose() => _timer?.Dispose();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _timer = new Timer(() => callback(state), _now + dueTime, period);

    private sealed class Timer(Action callback, TimeSpan due, TimeSpan period) : ITimer
    {
        public TimeSpan Due { get; private set; } = due;

        public bool IsStopped { get; private set; }

        public void Fire()
        {
            Due += period;
            callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("The line never changes its timer.");

        public void Dispose() => IsStopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
