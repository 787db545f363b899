using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactTracker.Cli;

/// <summary>Prints the standard help followed by examples. It is 80 columns wide, even when output is redirected.</summary>
internal sealed class ExampleHelp(IReadOnlyDictionary<Command, IReadOnlyList<Example>> examples) : SynchronousCommandLineAction
{
    private const int Width = 80;
    private readonly HelpAction _usual = new() { MaxWidth = Width };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        if (!examples.TryGetValue(parseResult.CommandResult.Command, out var lines)) return (int)ExitCode.Well;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in lines)
        {
            output.WriteLine($"  {example.Line}");
            output.WriteLine($"      {example.Purpose}");
        }

        output.WriteLine();
        return (int)ExitCode.Well;
    }
}
