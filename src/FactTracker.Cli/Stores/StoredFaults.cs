namespace FactTracker.Cli.Stores;

/// <summary>Counts the records of a store with a member that could not be read when it was recorded, and reports them.</summary>
/// <param name="store">The name of the store for messages.</param>
internal sealed class StoredFaults(string store)
{
    private const int MostNamed = 3;
    private readonly List<string> _first = [];
    private long _count;

    /// <summary>Counts a record.</summary>
    public void Add(string id)
    {
        _count++;
        if (_first.Count < MostNamed) _first.Add(id);
    }

    /// <summary>Reports on standard error that there are some.</summary>
    /// <param name="run">The run.</param>
    /// <param name="code">The exit code without them.</param>
    /// <returns>The exit code with them.</returns>
    public ExitCode Report(VerbRun run, ExitCode code = ExitCode.Well)
    {
        if (_count == 0) return code;
        run.Flush();
        var more = _count > _first.Count ? " and others" : "";
        run.Messages.WriteLine(StyledLine.Of(
            $"{Counts.Of(_count, "record has", "records have")} errors: {string.Join(", ", _first)}{more}. " +
            $"What could not be read is kept as it was; facttracker check {store} lists all errors.",
            Tone.Warning));
        return code == ExitCode.Well ? ExitCode.Findings : code;
    }
}
