using System.CommandLine;
using System.Globalization;
using FactTracker.Cli.Stores;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>A claim set to read: a file or standard input, open, with its format known.</summary>
internal sealed class ClaimSetInput : IAsyncDisposable
{
    public const string StandardInput = "-";
    private const int FewErrors = 10; // As many as fit above the output.
    private readonly string _path;
    private readonly TimesQuestion _times;
    private readonly StoreText? _store;
    private readonly ReadingStatus? _status;

    private ClaimSetInput(string path, PeekedInput text, IReadableFormat format, VerbRun run, StoreText? store = null)
    {
        (_path, Text, Format, _times, _store) = (path, text, format, run.Times, store);
        if (run.Status is not { } line) return;
        _status = new ReadingStatus(Name);
        line.Show(_status.ToString);
    }

    public PeekedInput Text { get; }

    public IReadableFormat Format { get; }

    /// <summary>The name in messages.</summary>
    public string Name => NameOf(_path);

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandard => _path == StandardInput;

    /// <summary>Whether it is a file, which can be opened again.</summary>
    public bool IsFile => !IsStandard && _store is null && System.IO.File.Exists(_path);

    public static Argument<string> File() => new("FILE")
    {
        Description = "The claim set, in any format, a ledger or a store; - reads standard input.",
        DefaultValueFactory = _ => StandardInput,
    };

    /// <summary>Opens a file, a store or standard input and detects its format. That of a store is the text of its export.</summary>
    /// <param name="path">The path or address, or <see cref="StandardInput"/>.</param>
    /// <param name="format">The format to read it as, or null to detect it.</param>
    /// <param name="run">The run, with standard input.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="options">How the text will be read, as far as its format depends on that.</param>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static async Task<ClaimSetInput> OpenAsync(
        string path, IReadableFormat? format, VerbRun run, CancellationToken cancellationToken, ReadingOptions? options = null)
    {
        if (path.Length == 0) throw new CommandException("A file name is empty. Name the file to read, or - for standard input.");
        if (path.Contains('\0', StringComparison.Ordinal)) throw new CommandException($"{path} is not a valid file name.");
        if (StoreAddress.IsStore(path)) return await OpenStoreAsync(path, run, cancellationToken).ConfigureAwait(false);
        if (path != StandardInput && Directory.Exists(path)) throw new CommandException($"{path} is a directory. Name a file in it.");
        if (path == StandardInput && run.Host.InputIsTerminal) run.Host.Status?.End(); // Somebody types.
        try
        {
            // A read of standard input may never return, so Ctrl-C does not wait for it.
            var text = path == StandardInput
                ? await PeekedInput.OpenAsync(run.Host.Input, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false)
                : await PeekedInput.OpenFileAsync(path, cancellationToken).ConfigureAwait(false);
            if (StoreAddress.IsDatabase(text.Head.Span)) throw NoText(path, text);
            return new ClaimSetInput(
                path, text, format ?? CommandFormats.All.Detect(text.Head.Span, path, options) ?? CommandFormats.All.Readable.First(),
                run);
        }
        catch (Exception e) when (InputFaults.Of(e, NameOf(path)) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Opens a file or standard input and reads the set, with all problems.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static async Task<ClaimSetReading> ReadAsync(
        string path, IReadableFormat? format, ReadingOptions options, VerbRun run, CancellationToken cancellationToken)
    {
        var input = await OpenAsync(path, format, run, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            return await input.ReadAsync(options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a set for a verb that prints it, and reports the errors on standard error.</summary>
    /// <exception cref="CommandException">It cannot be read, or is no claim set at all.</exception>
    public static async Task<InputSet> ReadSetAsync(
        string path, IReadableFormat? format, VerbRun run, CancellationToken cancellationToken)
    {
        var input = await OpenAsync(path, format, run, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            if (input.AskFile() is { } answer)
            {
                if (answer is { HasErrors: true, State.Sequence: 0 })
                    throw new CommandException($"{input.Name}: {ReasonOf(ErrorsOf(answer.Problems).First())}");
                return Reported(answer.State.Set, answer.Problems, input, run);
            }

            var reading = await input.ReadAsync(ReadingOptions.Default, cancellationToken).ConfigureAwait(false);
            if (!reading.IsClaimSet) throw input.Refusal(reading.Problems);
            return Reported(reading.Set, reading.HasErrors ? reading.Problems : [], input, run);
        }
    }

    /// <summary>Returns the message that a text could not be read as what it is, with the first error.</summary>
    /// <param name="path">The path of the text.</param>
    /// <param name="problems">The problems of the text, or none when they have been printed.</param>
    public static CommandException Refusal(string path, IEnumerable<Problem> problems)
    {
        var reason = ErrorsOf(problems).FirstOrDefault() is { } first ? ReasonOf(first) : "It contains no source and no claim.";
        return new CommandException($"{NameOf(path)} is not a claim set: {reason}");
    }

    /// <inheritdoc cref="Refusal(string, IEnumerable{Problem})"/>
    public CommandException Refusal(IEnumerable<Problem> problems) => Refusal(_path, problems);

    /// <summary>Reads the set, with all problems.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public async Task<ClaimSetReading> ReadAsync(ReadingOptions options, CancellationToken cancellationToken)
    {
        CollectionPause.BeginFor(Text.Text);
        var reading = await GuardAsync(Format.ReadAsync(Text, Asked(options), cancellationToken), cancellationToken).ConfigureAwait(false);
        _status?.End();
        return reading;
    }

    /// <summary>Returns reading options with the name of the text, and with the recorded time that the command line asks about.</summary>
    /// <exception cref="CommandException">It asks about one, and the text is no ledger.</exception>
    public ReadingOptions Asked(ReadingOptions options)
    {
        options = options with { FileName = _path, Progress = _status };
        return _store is null ? _times.In(options, Format, Name) : options;
    }

    /// <summary>Waits for a task that reads the text, and converts its exceptions.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public async Task<T> GuardAsync<T>(Task<T> work, CancellationToken cancellationToken)
    {
        try
        {
            return await (_path == StandardInput ? work.WaitAsync(cancellationToken) : work).ConfigureAwait(false);
        }
        catch (Exception e) when (InputFaults.Of(e, Name) is { } fault)
        {
            throw fault;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Text.DisposeAsync().ConfigureAwait(false);
        if (_store is not null) await _store.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<ClaimSetInput> OpenStoreAsync(string path, VerbRun run, CancellationToken cancellationToken)
    {
        var store = await StoreText.OpenAsync(path, run.Times.Known, cancellationToken).ConfigureAwait(false);
        try
        {
            var text = await PeekedInput.OpenAsync(store.Lines, cancellationToken).ConfigureAwait(false);
            return new ClaimSetInput(StoreAddress.Shown(path), text, JsonLinesFormat.Default, run, store);
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static CommandException NoText(string path, PeekedInput text) => new(
        $"{NameOf(path)} is a {(text.IsCompressed ? "compressed " : "")}SQLite database, which is read from a file. " +
        (text.IsCompressed ? "Decompress it, and name the file." : "Name the file."));

    // The file of a ledger has snapshots, so that not all of it needs to be read for an earlier time.
    private LedgerStateReading? AskFile()
    {
        if (Format is not LedgerFormat || _times.Known is not { } known || _path == StandardInput || Text.IsCompressed) return null;
        try
        {
            return LedgerFile.AsOf(_path, known);
        }
        catch (Exception e) when (InputFaults.Of(e, Name) is { } fault)
        {
            throw fault;
        }
    }

    private static InputSet Reported(ClaimSet set, IEnumerable<Problem> problems, ClaimSetInput input, VerbRun run)
    {
        var errors = ErrorsOf(problems).ToList();
        foreach (var error in errors.Take(FewErrors))
        {
            run.Messages.WriteLine(ProblemLines.LineOf(error, input._path));
        }

        if (errors.Count > 0)
            run.Messages.WriteLine(StyledLine.Of(
                $"{input.Name} has errors. What could not be read is left out; facttracker check lists all errors.", Tone.Warning));
        return new InputSet(run.Times.In(set), errors.Count > 0, input.Format.Name);
    }

    private static string ReasonOf(Problem error)
    {
        var remedy = error.Remedy is { } known ? $" {known}" : "";
        var place = error.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $" [{line}:{error.Column}]") : "";
        return error.Message + remedy + place;
    }

    private static IEnumerable<Problem> ErrorsOf(IEnumerable<Problem> problems) =>
        problems.Where(problem => problem.Severity == Severity.Error);

    private static string NameOf(string path) => path == StandardInput ? "Standard input" : path;
}
