using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Stores;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>convert</c>: converts between formats and reports what the target format cannot represent.</summary>
internal sealed class ConvertVerb : IVerb
{
    private readonly Argument<string> _in = new("IN")
    {
        Description = "The file or store to read; - reads standard input.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Argument<string> _out = new("OUT")
    {
        Description = "The file to write; - writes to standard output, as JSON unless --to is given.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Option<IReadableFormat?> _from = CommandFormats.From();
    private readonly Option<IWritableFormat?> _to = CommandFormats.To();
    private readonly TableArguments _tables = new();
    private readonly WhereOption _where = new();

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Write nothing and exit with 1 if anything could not be read or would be lost.",
    };

    private readonly Option<bool> _canonical = new("--canonical")
    {
        Description = "Write the canonical text for hashing, one line per record, instead of a format.",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replace an existing OUT even if IN has errors." };

    public string Name => "convert";

    public string Summary => "Converts claim sets between formats and reports what is lost.";

    public string? Findings => "What was read has errors, or with --strict data would be lost.";

    public IReadOnlyList<Symbol> Symbols => [_in, _out, _from, _to, _where.Option, .. _tables.Symbols, _canonical, _strict, _force];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker convert claims.json claims.jsonl", "Write one record per line, for tools that work line by line."),
        new("facttracker convert page.html reviews.claims.json", "Read the claim reviews of a web page."),
        new("facttracker convert - - --to json < claims.jsonl", "Convert standard input to standard output."),
        new("facttracker convert claims.json tidy.json --strict", "Write nothing if anything would be lost."),
        new("facttracker convert claims.json claims.csv", "Write a table with one row per claim."),
        new("facttracker convert table.csv claims.json --map Aussage=text --map Jahr=when", "Read a table with other column names."),
        new("facttracker convert fever.jsonl claims.json --mapping fever.map.json", "Read JSON records of another system."),
        new("facttracker convert wide.csv claims.json --subject Country --unpivot years", "Read a table with a column for each year."),
        new("facttracker convert table.csv claims.json --encoding windows-1252", "Read a table that is not in Unicode."),
        new(
            "facttracker convert claims.json rents.csv --where 'tag = rent'",
            "Write the claims that meet a condition, and their sources."),
        new("facttracker convert claims.json set.txt --canonical", "Write the text that fingerprints are computed from."),
        new("facttracker convert dump.json.gz dump.claims.jsonl", "Convert a Wikidata dump of any size, record by record."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var source = run.Value(_in)!;
        var target = run.Value(_out)!;
        if (target.Length == 0)
            throw new CommandException("The name of the output is empty. Name the file to write, or - for standard output.");
        LedgerFiles.RequireNone(target);
        StoreFiles.RequireNone(target);
        var format = FormatOf(target, run);
        var where = _where.QueryOf(run);
        var input = await ClaimSetInput.OpenAsync(source, run.Value(_from), run, cancellationToken, _tables.Mapped(run))
            .ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            var options = input.Asked(_tables.OptionsFor(input, run));
            var report = new ConversionReport(StoreAddress.Shown(source), run);
            // A condition may ask about sources and origins, which come in any order, so the whole set is read.
            if (where is null && run.Times.About is null)
            {
                if (LineConversion.Fits(input.Format, format))
                    return await StreamAsync(input, options, target, report, run, cancellationToken).ConfigureAwait(false);
                if (LineConversion.MayFit(input, format) && (target != ClaimSetInput.StandardInput || run.Host.Width is null)
                    && await StreamSoundAsync(source, target, report, run, cancellationToken).ConfigureAwait(false) is { } code)
                    return code;
            }

            var aim = new ConversionAim(source, target, format, where);
            if (LargeInput.Is(input) && await ConvertLargeAsync(aim, report, run, cancellationToken).ConfigureAwait(false) is { } done)
                return done;
            var reading = await input.ReadAsync(options, cancellationToken).ConfigureAwait(false);
            if (!reading.IsClaimSet) throw input.Refusal(reading.Problems);
            return await WriteAsync(reading.Set, reading.Problems, aim, report, run, cancellationToken).ConfigureAwait(false);
        }
    }

    // Native lines without any problem are converted one by one. Otherwise nothing is written, and they are read as a whole, which keeps
    // what could not be read, and finds what is wrong between records.
    private async Task<ExitCode?> StreamSoundAsync(
        string source, string target, ConversionReport report, VerbRun run, CancellationToken cancellationToken)
    {
        var input = await ClaimSetInput.OpenAsync(source, run.Value(_from), run, cancellationToken, _tables.Mapped(run))
            .ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var conversion = new LineConversion(input, input.Asked(_tables.OptionsFor(input, run)), _ => stop.Cancel());
            try
            {
                var writing = SetOutput.GuardAsync(target, () => conversion.WriteAsync(target, run.Data, IsSound, stop.Token));
                var lines = await input.GuardAsync(writing, stop.Token).ConfigureAwait(false);
                return IsSound(lines) ? report.Summarise(lines.Sources, lines.Claims) : null;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return null;
            }

            // Whether a text without records is a set at all is for the reading of the whole to say.
            bool IsSound(ConvertedLines lines) => lines.IsClaimSet && lines.Sources + lines.Claims > 0 && !stop.IsCancellationRequested;
        }
    }

    private async Task<ExitCode> StreamAsync(
        ClaimSetInput input, ReadingOptions options, string target, ConversionReport report, VerbRun run,
        CancellationToken cancellationToken)
    {
        var isStrict = run.Value(_strict);
        var mayReplace = MayReplace(target, run);
        var isHeldBack = isStrict || target != ClaimSetInput.StandardInput;
        var conversion = new LineConversion(input, options, report.Add);
        var writing = SetOutput.GuardAsync(
            target, () => conversion.WriteAsync(target, run.Data, isHeldBack ? IsWritten : null, cancellationToken));
        var lines = await input.GuardAsync(writing, cancellationToken).ConfigureAwait(false);
        report.End();
        if (!lines.IsClaimSet) throw input.Refusal([]);
        if (isHeldBack && !IsWritten(lines)) return Refuse(report, input.Name, target, run);
        return report.Summarise(lines.Sources, lines.Claims);

        bool IsWritten(ConvertedLines all) => IsAccepted(report, isStrict, mayReplace);
    }

    // What is too large to be held stays in a file. It is read as a whole only if there are errors between its records.
    private async Task<ExitCode?> ConvertLargeAsync(
        ConversionAim aim, ConversionReport report, VerbRun run, CancellationToken cancellationToken)
    {
        var input = await ClaimSetInput.OpenAsync(aim.Source, run.Value(_from), run, cancellationToken, _tables.Mapped(run))
            .ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            var reading = LargeInput.TryReadAsync(input, input.Asked(_tables.OptionsFor(input, run)), cancellationToken);
            using var large = await input.GuardAsync(reading, cancellationToken).ConfigureAwait(false);
            return large is null
                ? null
                : await WriteAsync(large.Set, large.Problems, aim, report, run, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ExitCode> WriteAsync(
        ClaimSet read, IReadOnlyList<Problem> problems, ConversionAim aim, ConversionReport report, VerbRun run,
        CancellationToken cancellationToken)
    {
        var isStrict = run.Value(_strict);
        var mayReplace = MayReplace(aim.Target, run);
        report.AddAll(problems);
        var all = run.Times.In(read);
        var set = aim.Where is null ? all : all.Query(aim.Where).ToSet();
        if (IsAccepted(report, isStrict, mayReplace))
        {
            var output = new SetOutput(aim.Target, aim.Format, isStrict);
            report.AddAll(await output.WriteAsync(set, run, cancellationToken).ConfigureAwait(false));
        }

        report.End();
        if (!IsAccepted(report, isStrict, mayReplace)) return Refuse(report, StoreAddress.Shown(aim.Source), aim.Target, run);
        if (aim.Where is not null)
            run.Notes.WriteLine(StyledLine.Of(
                $"{set.Claims.Count} of {Counts.Of(all.Claims.Count, "claim", "claims")} meet the condition.", Tone.Quiet));
        return report.Summarise(set.Sources.Count, set.Claims.Count);
    }

    // An existing file may be the only copy, and often is the input, so that it is not replaced by a part of the data.
    private bool MayReplace(string target, VerbRun run) =>
        run.Value(_force) || target == ClaimSetInput.StandardInput || new FileInfo(target) is not { Exists: true, Length: > 0 };

    private static bool IsAccepted(ConversionReport report, bool isStrict, bool mayReplace) =>
        isStrict ? report.Losses == 0 : report.Errors == 0 || mayReplace;

    private ExitCode Refuse(ConversionReport report, string source, string target, VerbRun run)
    {
        run.Messages.WriteLine(StyledLine.Of(
            run.Value(_strict)
                ? $"Nothing was written, as data would be lost ({report.Losses} reported above). Leave out --strict to write the rest."
                : $"{target} was not replaced, as {source} has errors ({report.Errors} reported above). " +
                    "Use --force to replace it by what could be read.",
            Tone.Error));
        return ExitCode.Findings;
    }

    private IWritableFormat FormatOf(string target, VerbRun run)
    {
        if (run.Value(_canonical))
            return run.Value(_to) is null
                ? new CanonicalOutput()
                : throw new CommandException("Both --canonical and --to are given. Use one of them.");
        if (run.Value(_to) is { } format) return format;
        if (target == ClaimSetInput.StandardInput) return JsonFormat.Default;
        return CommandFormats.All.FindWritable(target) ?? throw new CommandException(
            $"No format has the extension of {target}. Set one, such as --to json; \"facttracker formats\" lists them.");
    }
}
