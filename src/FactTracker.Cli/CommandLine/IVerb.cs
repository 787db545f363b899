using System.CommandLine;

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

    Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken);
}
