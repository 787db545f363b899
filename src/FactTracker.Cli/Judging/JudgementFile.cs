using FactTracker.Analysis;

namespace FactTracker.Cli.Judging;

/// <summary>A file of judgements that is held open, so that nobody else adds to it between reading and writing.</summary>
internal sealed class JudgementFile : IJudgementStore
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

    public Judgements Judgements { get; }

    public void Append(IReadOnlyList<Judgement> judgements)
    {
        try
        {
            JudgementLines.Append(_stream, judgements);
            _stream.Flush(flushToDisk: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_path} cannot be written: {FileFault.ReasonOf(e)}");
        }
    }

    public void Dispose() => _stream.Dispose();
}
