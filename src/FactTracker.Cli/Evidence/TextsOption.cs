using System.CommandLine;
using FactTracker.History;
using FactTracker.Pdf;
using FactTracker.WebPages;

namespace FactTracker.Cli.Evidence;

/// <summary>The option <c>--texts</c>: the folder with local copies of the sources.</summary>
internal sealed class TextsOption
{
    public TextsOption(bool isRequired = false) => Option = new("--texts")
    {
        Description =
            "The folder with copies of the sources: ID.txt, .md, .html, .pdf or any text, or as its index.json or index.tsv says.",
        HelpName = "DIR",
        Required = isRequired,
    };

    public Option<string?> Option { get; }

    /// <summary>Opens the folder and prints the problems of its index, or returns null when the option is not given.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public SourceCopyFolder? OpenWithMessages(VerbRun run)
    {
        if (Open(run) is not { } copies) return null;
        foreach (var problem in copies.Problems) run.Messages.WriteLine(ProblemLines.LineOf(problem, problem.File ?? run.Value(Option)!));
        return copies;
    }

    /// <summary>Opens the folder, or returns null when the option is not given.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public SourceCopyFolder? Open(VerbRun run)
    {
        if (run.Value(Option) is not { } path) return null;
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw new CommandException("--texts needs the name of a folder.");
        if (File.Exists(path)) throw new CommandException($"{path} is a file. Name the folder with the copies.");
        try
        {
            return SourceCopyFolder.Open(path, [new WebPageCopyReader(), new PdfCopyReader()]);
        }
        catch (Exception e) when (InputFaults.Of(e, path) is { } fault)
        {
            throw fault;
        }
    }
}
