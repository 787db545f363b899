using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using FactTracker.Cli.Verbs;

namespace FactTracker.Cli;

/// <summary>The command with its verbs; it parses and runs command lines.</summary>
internal static class FactTrackerCommand
{
    // Each verb is one file, and one entry here. Only the verb of a command line is created for it, with its options.
    internal static readonly (string Name, Func<IVerb> Create)[] Entries =
    [
        ("check", () => new CheckVerb()),
        ("show", () => new ShowVerb()),
        ("list", () => new ListVerb()),
        ("date", () => new DateVerb()),
        ("read", () => new ReadVerb()),
        ("convert", () => new ConvertVerb()),
        ("import", () => new ImportVerb()),
        ("query", () => new QueryVerb()),
        ("export", () => new ExportVerb()),
        ("store", () => new StoreVerb()),
        ("origins", () => new OriginsVerb()),
        ("conflicts", () => new ConflictsVerb()),
        ("agreement", () => new AgreementVerb()),
        ("truth", () => new TruthVerb()),
        ("confidence", () => new ConfidenceVerb()),
        ("stale", () => new StaleVerb()),
        ("agenda", () => new AgendaVerb()),
        ("series", () => new SeriesVerb()),
        ("derive", () => new DeriveVerb()),
        ("matrix", () => new MatrixVerb()),
        ("find", () => new FindVerb()),
        ("verify", () => new VerifyVerb()),
        ("duplicates", () => new DuplicatesVerb()),
        ("diff", () => new DiffVerb()),
        ("report", () => new ReportVerb()),
        ("publish", () => new PublishVerb()),
        ("judge", () => new JudgeVerb()),
        ("hash", () => new HashVerb()),
        ("evidence", () => new EvidenceVerb()),
        ("record", () => new RecordVerb()),
        ("log", () => new LogVerb()),
        ("blame", () => new BlameVerb()),
        ("merge", () => new MergeVerb()),
        ("join", () => new JoinVerb()),
        ("resolve", () => new ResolveVerb()),
        ("ledger", () => new LedgerVerb()),
        ("new", () => new NewVerb()),
        ("add", () => new AddVerb()),
        ("fmt", () => new FmtVerb()),
        ("mcp", () => new McpVerb()),
        ("formats", () => new FormatsVerb()),
        ("schema", () => new SchemaVerb()),
        ("completion", () => new CompletionVerb()),
        ("man", () => new ManVerb()),
    ];

    /// <summary>The verbs.</summary>
    public static IReadOnlyList<IVerb> Verbs => [.. Entries.Select(entry => entry.Create())];

    private static IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker check claims.json", "Find every problem in a claim set."),
        new("facttracker show claims.json friendly-2024", "Show a claim and its sources in words."),
    ];

    /// <summary>Returns the command with all its verbs, as the parser has it.</summary>
    /// <param name="host">The environment its verbs would run in.</param>
    public static Command Whole(CommandHost host) => Root(Verbs, host);

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The command line, without the name of the command.</param>
    /// <param name="host">The environment to run in.</param>
    /// <param name="cancellationToken">Cancels the run, as Ctrl-C does.</param>
    public static async Task<ExitCode> RunAsync(string[] arguments, CommandHost host, CancellationToken cancellationToken)
    {
        // Messages are in English in every environment; the host's culture is used only for the wording of claims.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var line = Root(VerbsFor(arguments), host).Parse(
            arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        using var run = new VerbRun(line, host);
        var code = await VerbCommand.GuardAsync(run, () => InvokeAsync(line, run, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return host.HasLostMessages && code < ExitCode.Refused ? ExitCode.Refused : code;
    }

    private static async Task<ExitCode> InvokeAsync(ParseResult line, VerbRun run, CancellationToken cancellationToken)
    {
        if (Usage.FaultOf(line) is { } fault) throw new CommandException(fault);
        using var help = new StringWriter { NewLine = "\n" };
        var invocation = new InvocationConfiguration { Output = help, Error = run.Host.Error, EnableDefaultExceptionHandler = false };
        var code = (ExitCode)await line.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        run.Data.Write(Encoding.UTF8.GetBytes(help.ToString()));
        run.Flush();
        return code;
    }

    // All verbs are needed for what is about all: the help of the command, completion, and what is not a verb.
    private static IEnumerable<IVerb> VerbsFor(string[] arguments)
    {
        if (arguments is ["--version"]) return [];
        var named = Entries.FirstOrDefault(entry => arguments is [var first, ..] && entry.Name == first).Create;
        return named is null ? Verbs : [named()];
    }

    private static RootCommand Root(IEnumerable<IVerb> verbs, CommandHost host)
    {
        var root = new RootCommand("Checks, shows, lists, converts and analyses claims with their sources, dates and confidence.");
        foreach (var verb in verbs) root.Add(VerbCommand.Of(verb, host));
        root.Options.OfType<HelpOption>().Single().Action = new ExampleHelp(Examples);
        root.Options.OfType<VersionOption>().Single().Action = new VersionLine();
        return root;
    }
}
