using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using FactTracker.Cli.Verbs;

namespace FactTracker.Cli;

/// <summary>The command with its verbs; it parses and runs command lines.</summary>
internal static class FactTrackerCommand
{
    /// <summary>The verbs: each is one file, and one entry here.</summary>
    public static IReadOnlyList<IVerb> Verbs =>
    [
        new CheckVerb(),
        new ShowVerb(),
        new ListVerb(),
        new DateVerb(),
        new ReadVerb(),
        new ConvertVerb(),
        new ImportVerb(),
        new QueryVerb(),
        new ExportVerb(),
        new StoreVerb(),
        new OriginsVerb(),
        new ConflictsVerb(),
        new AgreementVerb(),
        new TruthVerb(),
        new ConfidenceVerb(),
        new StaleVerb(),
        new AgendaVerb(),
        new SeriesVerb(),
        new DeriveVerb(),
        new MatrixVerb(),
        new FindVerb(),
        new VerifyVerb(),
        new DuplicatesVerb(),
        new DiffVerb(),
        new ReportVerb(),
        new PublishVerb(),
        new JudgeVerb(),
        new HashVerb(),
        new EvidenceVerb(),
        new RecordVerb(),
        new LogVerb(),
        new BlameVerb(),
        new MergeVerb(),
        new JoinVerb(),
        new ResolveVerb(),
        new LedgerVerb(),
        new NewVerb(),
        new AddVerb(),
        new FmtVerb(),
        new McpVerb(),
        new FormatsVerb(),
        new SchemaVerb(),
        new CompletionVerb(),
        new ManVerb(),
    ];

    private static IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker check claims.json", "Find every problem in a claim set."),
        new("facttracker show claims.json friendly-2024", "Show a claim and its sources in words."),
    ];

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The command line, without the name of the command.</param>
    /// <param name="host">The environment to run in.</param>
    /// <param name="cancellationToken">Cancels the run, as Ctrl-C does.</param>
    public static async Task<ExitCode> RunAsync(string[] arguments, CommandHost host, CancellationToken cancellationToken)
    {
        // Messages are in English in every environment; the host's culture is used only for the wording of claims.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var line = Root(host).Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
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

    private static RootCommand Root(CommandHost host)
    {
        var root = new RootCommand("Checks, shows, lists, converts and analyses claims with their sources, dates and confidence.");
        foreach (var verb in Verbs) root.Add(VerbCommand.Of(verb, host));
        root.Options.OfType<HelpOption>().Single().Action = new ExampleHelp(Examples);
        root.Options.OfType<VersionOption>().Single().Action = new VersionLine();
        return root;
    }
}
