using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Where a set that was read is written, and in which format.</summary>
/// <param name="Target">The file, or <see cref="ClaimSetInput.StandardInput"/> for standard output.</param>
/// <param name="Format">The format.</param>
/// <param name="IsStrict">Whether nothing is written if the format cannot represent all data.</param>
internal sealed record SetOutput(string Target, IWritableFormat Format, bool IsStrict)
{
    /// <summary>Whether it goes to standard output.</summary>
    public bool IsStandard => Target == ClaimSetInput.StandardInput;

    /// <summary>Writes a set.</summary>
    /// <returns>What the format cannot represent.</returns>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, VerbRun run, CancellationToken cancellationToken)
    {
        if (IsStandard) return WriteToOutputAsync(set, run, cancellationToken);
        run.Status?.Show(new WorkStatus($"{Target}  writing").ToString);
        return GuardAsync(Target, () => Format.WriteFileAsync(set, Target, IsStrict, cancellationToken));
    }

    /// <summary>Writes a file, and converts the exceptions of that.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static async Task<T> GuardAsync<T>(string target, Func<Task<T>> write)
    {
        try
        {
            return await write().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"{target} cannot be written: {FileFault.ReasonOf(e)}");
        }
    }

    // A strict conversion writes nothing if anything is lost, so its output is held in memory first.
    private async Task<IReadOnlyList<Problem>> WriteToOutputAsync(ClaimSet set, VerbRun run, CancellationToken cancellationToken)
    {
        // A redirected output receives the exact bytes; a terminal never receives control characters.
        var output = run.Host.Width is null ? run.Data : run.Json;
        if (!IsStrict) return await Format.WriteAsync(set, output, cancellationToken).ConfigureAwait(false);
        using var held = new MemoryStream();
        var losses = await Format.WriteAsync(set, held, cancellationToken).ConfigureAwait(false);
        if (losses.Count == 0) output.Write(held.GetBuffer().AsSpan(0, (int)held.Length));
        return losses;
    }
}
