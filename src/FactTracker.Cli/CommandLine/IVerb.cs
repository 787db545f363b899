using System.CommandLine;

namespace FactTracker.Cli;

/// <summary>One thing the command can do. A verb lays out what the library finds; it has no rule of its own about claims.</summary>
internal interface IVerb
{
    string Name { get; }

    string Summary { get; }

    IReadOnlyList<Example> Examples { get; }

    /// <summary>The arguments and options, in the order the help has them.</summary>
    IReadOnlyList<Symbol> Symbols { get; }

    Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken);
}
