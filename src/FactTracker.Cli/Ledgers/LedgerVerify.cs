using System.CommandLine;
using FactTracker.History;

namespace FactTracker.Cli.Ledgers;

/// <summary><c>ledger verify</c>: checks the chain of a ledger, alone or together with its archives.</summary>
internal sealed class LedgerVerify : IVerb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The ledger; before it, its archives, the oldest first.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<Digest?> _head = new("--head")
    {
        Description = "The digest that the last line had when you noted it. It shows lines cut off at the end.",
        HelpName = "DIGEST",
        CustomParser = argument =>
        {
            if (Digest.TryParse(argument.Tokens[0].Value, out var digest)) return digest;
            argument.AddError($"--head {argument.Tokens[0].Value} is not a digest. Write 64 hexadecimal digits.");
            return null;
        },
    };

    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "verify";

    public string Summary => "Checks that nothing was changed, and names the first broken link.";

    public string? Findings => "The chain of entries is broken.";

    public IReadOnlyList<Symbol> Symbols => [_files, _head, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker ledger verify russia.ledger.jsonl", "Check the ledger and print the digest of its last line."),
        new("facttracker ledger verify 2025.jsonl.gz russia.ledger.jsonl", "Check it together with its archive."),
        new("facttracker ledger verify russia.ledger.jsonl --head 3f…", "Check that it still has the line that was the last one."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var paths = run.Value(_files)!;
        foreach (var path in paths)
        {
            if (!File.Exists(path)) throw new CommandException($"{path} does not exist.");
        }

        return LedgerWork.DoAsync(paths[^1], run, () =>
        {
            var found = LedgerFile.Verify(paths, run.Value(_head));
            if (run.IsJson(_format)) AnswerJson.Write(found.WriteTo, run);
            else WriteText(found, paths[^1], run);
            return found.IsIntact ? ExitCode.Well : ExitCode.Findings;
        });
    }

    private static void WriteText(LedgerVerification found, string path, VerbRun run)
    {
        LedgerWork.Write(found.Problems, path, run.Text);
        run.Text.WriteParagraph(StyledLine.Of(found.ToWords()));
    }
}
