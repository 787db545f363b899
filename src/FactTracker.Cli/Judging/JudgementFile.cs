using FactTracker.Analysis;

namespace FactTracker.Cli.Judging;

/// <summary>A file of judgements that is held open, so that nobody else adds to it between reading and writing.</summary>
internal sealed class JudgementFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;

    /// <summary>Opens the file, or creates it, and reads its judgements.</summary>
    /// <exception cref="CommandException">It cannot be read, or has errors.</exception>
    public JudgementFile(string path, VerbRun run)
    {
        _path = path;
        _stream = JudgementInput.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);
        try
        {
            Judgements = JudgementInput.Read(_stream, path, run);
        }
        catch
        {
            _stream.Dispose();
            throw;
        }
    }

    /// <summary>The judgements that the file had.</summary>
    public Judgements Judgements { get; }

    /// <summary>Adds judgements at the end, and returns when they are on the disk.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public void Append(IEnumerable<Judgement> judgements)
    {
        try
        {
            JudgementLines.Append(_stream, judgements);
            _stream.Flush(flushToDisk: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_path} cannot be written: {e.Message}");
        }
    }

    public void Dispose() => _stream.Dispose();
}
