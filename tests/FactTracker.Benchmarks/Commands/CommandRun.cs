using System.Globalization;
using FactTracker.Benchmarks.Generation;

namespace FactTracker.Benchmarks.Commands;

/// <summary>
/// Measures the facttracker command with every format in and out and with every verb that reads a set, each in a process of its own, on
/// generated sets of n/4, n/2 and n claims.
/// </summary>
internal sealed class CommandRun
{
    private const int OneInHundred = 100;
    private const string Few = "--check";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    // A growth that no noise explains; below half a second beyond the start, times are mostly noise.
    private const double MostExponent = 1.6;
    private static readonly TimeSpan LeastToJudge = TimeSpan.FromMilliseconds(500);

    private readonly string[] _command;
    private readonly string _root;
    private readonly IReadOnlyList<int> _sizes;
    private readonly bool _judges;

    private CommandRun(int claims, string? command, bool judges)
    {
        _sizes = [claims / 4, claims / 2, claims];
        _judges = judges;
        _root = Directory.CreateTempSubdirectory("facttracker-commands-").FullName;
        _command = command is not null
            ? [Path.GetFullPath(command)]
            : ["dotnet", Path.Combine(AppContext.BaseDirectory, "FactTracker.Cli.dll")];
    }

    /// <summary>Measures and prints.</summary>
    /// <param name="options">
    /// The number of claims of the largest set; <c>--check</c> to judge only the growth; the path of a command, by default the one built
    /// beside the benchmarks; words that the names of the rows contain, by default all rows.
    /// </param>
    /// <returns>Whether every row ended, and with <c>--check</c> grew no more than it may.</returns>
    public static bool Run(string[] options)
    {
        var claims = options.Select(option => int.TryParse(option, out var number) ? number : 0).DefaultIfEmpty().Max();
        var command = Array.Find(options, File.Exists);
        string[] words = [.. options.Where(option => option != command && option != Few && !int.TryParse(option, out _))];
        var run = new CommandRun(claims > 0 ? claims : LargeSet.Claims, command, options.Contains(Few));
        try
        {
            return run.All(words);
        }
        finally
        {
            Directory.Delete(run._root, recursive: true);
        }
    }

    private bool All(string[] words)
    {
        Console.WriteLine($"{string.Join(" ", _command)}; processor time in ms, {Environment.ProcessorCount} cores");
        foreach (var size in _sizes) Prepare(size);
        var start = Start();
        Console.WriteLine($"start: {start.TotalMilliseconds:0} ms; no file to read: {string.Join(", ", CommandRows.Unwritten())}");
        var table = new CommandTable(start, _sizes);
        var faults = new List<string>();
        foreach (var row in CommandRows.All().Where(row => IsAsked(row, words)))
        {
            var runs = Measured(row);
            var file = row.File is { } name ? CommandRow.In(FolderOf(_sizes[runs.Count - 1]), name) : Output(_sizes[runs.Count - 1]);
            var bytes = File.Exists(file) ? new FileInfo(file).Length : 0;
            table.Print(row, runs, bytes, !_judges && bytes > 0 && runs[^1].IsEnded ? row.Measure?.Of(file) : null);
            if (!runs[^1].IsEnded) faults.Add($"{row.Name} did not end within {Limit.TotalSeconds:0} s.");
            else if (runs[^1].ExitCode > 1) faults.Add($"{row.Name} ended with exit code {runs[^1].ExitCode}: {Message(runs.Count - 1)}");
            else if (_judges && Grows(runs, start) && Grows(Measured(row), start))
                faults.Add(string.Create(
                    CultureInfo.InvariantCulture, $"{row.Name} grows with an exponent of {CommandTable.Exponent(runs, start):0.00}."));
        }

        foreach (var fault in faults) Console.WriteLine(fault);
        return faults.Count == 0;
    }

    // The rows that others are compared with come first, whatever is asked.
    private bool IsAsked(CommandRow row, string[] words) =>
        words.Length == 0 || row == CommandRows.Reading || row == CommandRows.Writing
        || words.Any(word => row.Name.Contains(word, StringComparison.Ordinal));

    private static bool Grows(List<ChildRun> runs, TimeSpan start) =>
        runs[^1].Processor - start > LeastToJudge && CommandTable.Exponent(runs, start) > MostExponent;

    private string FolderOf(int size) => Path.Combine(_root, size.ToString(CultureInfo.InvariantCulture));

    private string Output(int size) => Path.Combine(FolderOf(size), "output");

    private string Message(int index) =>
        File.ReadLines(Output(_sizes[index]) + ".err").LastOrDefault(line => line.Length > 0) ?? "no message";

    private void Prepare(int size)
    {
        var folder = Directory.CreateDirectory(FolderOf(size)).FullName;
        LargeSet.WriteFile(Path.Combine(folder, "set.claims.json"), size);
        LargeSet.WriteFile(Path.Combine(folder, "set.claims.jsonl"), size);
        LargeSet.WriteFile(Path.Combine(folder, "earlier.claims.json"), size - size / OneInHundred);
        OtherSets.WriteSources(Path.Combine(folder, "sources.claims.json"), size);
        OtherSets.WriteThings(Path.Combine(folder, "things.claims.json"), size);
    }

    // Nothing larger is tried after a size that did not end.
    private List<ChildRun> Measured(CommandRow row)
    {
        var runs = new List<ChildRun>();
        foreach (var size in _sizes)
        {
            var folder = FolderOf(size);
            row.Prepare?.Invoke(folder);
            var words = row.Words.Select(word => CommandRow.In(folder, word));
            runs.Add(ChildRun.Of([.. _command, .. words], CommandRow.In(folder, row.Input), Output(size), Limit));
            if (!runs[^1].IsEnded) break;
        }

        return runs;
    }

    private TimeSpan Start()
    {
        var empty = Path.Combine(_root, "empty.claims.json");
        File.WriteAllText(empty, "{\"facttracker\":\"1.0\"}\n");
        var output = Path.Combine(_root, "output");
        return Enumerable.Range(0, 5).Min(_ => ChildRun.Of([.. _command, "check", empty], "/dev/null", output, Limit).Processor);
    }
}
