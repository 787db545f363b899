using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Serialization;

namespace FactTracker.Cli.Verbs;

/// <summary><c>schema</c>: prints the JSON Schema of the format.</summary>
internal sealed class SchemaVerb : IVerb
{
    // The schema is always JSON; the option exists because every verb that prints has it.
    private readonly Option<string?> _format = OutputFormat.Option();

    private readonly Option<bool> _context =
        new("--context") { Description = "Print the JSON-LD context instead, which makes a claim set linked data." };

    private readonly Option<bool> _policy = new("--policy") { Description = "Print the schema of policy files instead." };

    public string Name => "schema";

    public string Summary => "Prints the JSON Schema (2020-12) of the claim set format.";

    public string? Findings => null;

    public IReadOnlyList<Symbol> Symbols => [_format, _context, _policy];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker schema > facttracker.schema.json", "Write the schema for editors and validators."),
        new("facttracker schema --context > facttracker.context.jsonld", "Write the context for JSON-LD tools."),
        new("facttracker schema --policy > facttracker.policy.schema.json", "Write the schema of policy files."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        if (run.Value(_context) && run.Value(_policy)) throw new CommandException("Use --context or --policy, not both.");
        run.Data.Write(run.Value(_policy) ? PolicySchema.Utf8 : run.Value(_context) ? ClaimSetContext.Utf8 : ClaimSetSchema.Utf8);
        return Task.FromResult(ExitCode.Well);
    }
}
