using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>A verb of the command. It prints the results of the library and has no rules about claims.</summary>
internal interface IVerb
{
    string Name { get; }

    string Summary { get; }

    IReadOnlyList<Example> Examples { get; }

    /// <summary>The arguments and options, in the order of the help.</summary>
    IReadOnlyList<Symbol> Symbols { get; }

    /// <summary>The verbs below this one, as in <c>ledger verify</c>. A verb that has some does nothing by itself.</summary>
    IReadOnlyList<IVerb> Verbs => [];

    /// <summary>What exit code 1 means, in a sentence; null for a verb that never ends with it.</summary>
    string? Findings => "What was read has errors.";

    /// <summary>Whether the verb has the options <c>--as-of</c> and <c>--about</c>: it reads a set.</summary>
    bool AsksTimes => Symbols.OfType<Option<IReadableFormat?>>().Any();

    /// <summary>Whether it speaks with somebody while it runs, so that nothing else may be written to the terminal.</summary>
    bool IsInteractive => false;

    Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken);
}
