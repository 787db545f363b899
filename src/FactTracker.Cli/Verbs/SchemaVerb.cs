using System.CommandLine;
using FactTracker.Serialization;

namespace FactTracker.Cli.Verbs;

/// <summary><c>schema</c>: prints the JSON Schema of the format.</summary>
internal sealed class SchemaVerb : IVerb
{
    // The schema is always JSON; the option exists because every verb that prints has it.
    private readonly Option<string?> _format = OutputFormat.Option();

    private readonly Option<bool> _context =
        new("--context") { Description = "Print the JSON-LD context instead, which makes a claim set linked data." };

    public string Name => "schema";

    public string Summary => "Prints the JSON Schema (2020-12) of the claim set format.";

    public IReadOnlyList<Symbol> Symbols => [_format, _context];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker schema > facttracker.schema.json", "Write the schema for editors and validators."),
        new("facttracker schema --context > facttracker.context.jsonld", "Write the context for JSON-LD tools."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        run.Data.Write(run.Value(_context) ? ClaimSetContext.Utf8 : ClaimSetSchema.Utf8);
        return Task.FromResult(ExitCode.Well);
    }
}
