using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Stores;
using FactTracker.Interchange;

namespace FactTracker.Cli.Editing;

/// <summary>A file in FactTracker's own format whose text is edited: a document, or lines.</summary>
/// <param name="Path">The path, or - for standard input.</param>
/// <param name="Text">The text.</param>
/// <param name="Reading">The set in it, with all problems.</param>
internal sealed record EditedFile(string Path, ReadOnlyMemory<byte> Text, ClaimSetReading Reading)
{
    /// <summary>Whether it is in the line form.</summary>
    public bool IsLines => Reading.Format == JsonLinesFormat.Default.Name;

    /// <summary>The format that it is in.</summary>
    private IWritableFormat Format => IsLines ? JsonLinesFormat.Default : JsonFormat.Default;

    /// <summary>Reads a file.</summary>
    /// <exception cref="CommandException">It cannot be read, or is in another format.</exception>
    public static async Task<EditedFile> OpenAsync(string path, VerbRun run, CancellationToken cancellationToken)
    {
        LedgerFiles.RequireNone(path);
        StoreFiles.RequireNone(path);
        var input = await ClaimSetInput.OpenAsync(path, null, run, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            if (input.Format is not (JsonFormat or JsonLinesFormat))
                throw new CommandException(
                    $"{input.Name} is in the format {input.Format.Name}. Only FactTracker's own format is edited in place; use " +
                    "facttracker convert.");
            using var text = new MemoryStream();
            await input.GuardAsync(CopyAsync(input.Text.Text, text, cancellationToken), cancellationToken).ConfigureAwait(false);
            var held = text.GetBuffer().AsMemory(0, (int)text.Length);
            return new EditedFile(path, held, Read(held, input.Format, path));
        }
    }

    /// <summary>Whether the bytes of the file are those of the text: it is not compressed, and in UTF-8.</summary>
    public bool IsPlain => File.ReadAllBytes(Path).AsSpan().SequenceEqual(Text.Span);

    /// <summary>Reads a text that is to replace that of the file.</summary>
    public ClaimSetReading Read(ReadOnlyMemory<byte> text) => Read(text, (IReadableFormat)Format, Path);

    /// <summary>Replaces the file, or writes to standard output what was read from standard input.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public async Task WriteAsync(ReadOnlyMemory<byte> text, VerbRun run, CancellationToken cancellationToken)
    {
        if (Path == ClaimSetInput.StandardInput)
        {
            (run.Host.Width is null ? run.Data : run.Json).Write(text.Span);
            return;
        }

        await new SetOutput(Path, new WrittenText(text), IsStrict: false).WriteAsync(ClaimSet.Empty, run, cancellationToken)
            .ConfigureAwait(false);
    }

    private static async Task<bool> CopyAsync(Stream text, MemoryStream copy, CancellationToken cancellationToken)
    {
        await text.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static ClaimSetReading Read(ReadOnlyMemory<byte> text, IReadableFormat format, string path) =>
        format.Read(text, ReadingOptions.Default with { FileName = path });
}
