using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Storage;

/// <summary>Imports texts of other formats, record by record; a file that the store has is hashed and not parsed.</summary>
/// <remarks>
/// Each batch has a mark made of the hash of the whole text, the name of the format and its number, and so has the end, where the text had
/// no problem.
/// </remarks>
internal static class RecordImport
{
    private const int BatchRecords = 5_000;

    public static async Task RunAsync(IReadableFormat format, PeekedInput input, RecordIntake intake)
    {
        // Another mapping, sheet or recorded time makes other records of the same text.
        var hash = intake.Reading.HasFormatOptions ? null : await HashAsync(input, intake.Token).ConfigureAwait(false);
        if (hash is not null && await IsKnownAsync(hash, format, intake).ConfigureAwait(false))
        {
            intake.AddKnown(input.Text.Length - input.Text.Position);
            return;
        }

        var batches = 0;
        await foreach (var record in format.ReadRecordsAsync(input, intake.Reading, intake.Token).ConfigureAwait(false))
        {
            intake.Token.ThrowIfCancellationRequested();
            await intake.AddAsync(record).ConfigureAwait(false);
            if (intake.Count < BatchRecords) continue;
            intake.SeeBytes(input.Text);
            await intake.CommitAsync(MarkOf(hash, format, batches++)).ConfigureAwait(false);
        }

        intake.SeeBytes(input.Text);
        await intake.CommitAsync(MarkOf(hash, format, batches)).ConfigureAwait(false);
        if (intake.IsSound) await intake.CommitAsync(MarkOf(hash, format, ~batches), isForced: true).ConfigureAwait(false);
    }

    private static async Task<byte[]?> HashAsync(PeekedInput input, CancellationToken token)
    {
        if (!input.Text.CanSeek) return null;
        var start = input.Text.Position;
        var hash = await SHA256.HashDataAsync(input.Text, token).ConfigureAwait(false);
        input.Text.Position = start;
        return hash;
    }

    private static async Task<bool> IsKnownAsync(byte[] hash, IReadableFormat format, RecordIntake intake)
    {
        var batch = 0;
        while (await intake.HasMarkAsync(MarkOf(hash, format, batch)!.Value).ConfigureAwait(false)) batch++;
        return batch > 0 && await intake.HasMarkAsync(MarkOf(hash, format, ~(batch - 1))!.Value).ConfigureAwait(false);
    }

    private static Digest? MarkOf(byte[]? hash, IReadableFormat format, int batch)
    {
        if (hash is null) return null;
        var number = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, batch);
        return Digest.Of([.. hash, .. number, .. Encoding.UTF8.GetBytes(format.Name)]);
    }
}
