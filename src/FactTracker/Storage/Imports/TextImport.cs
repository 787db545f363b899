using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Storage;

/// <summary>Imports one text.</summary>
internal static class TextImport
{
    public static async Task<ImportResult> RunAsync(
        IClaimStore store, PeekedInput input, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken token)
    {
        var reading = options.Reading;
        var format = options.Format ?? options.Formats.Detect(input.Head.Span, reading.FileName, reading)
            ?? options.Formats.Readable.First();
        var bounds = new ReadingBounds(reading, token);
        input.Begin(reading, bounds);
        var intake = new RecordIntake(store, options with { Reading = reading with { Bounds = bounds } }, progress, token)
        {
            TotalBytes = input.Text.CanSeek ? input.Text.Length - input.Text.Position : null,
        };
        try
        {
            if (format.Name == FormNames.Lines && input.WasEncoding is null)
                await LineImport.RunAsync(input.Text, intake).ConfigureAwait(false);
            else
                await RecordImport.RunAsync(format, input, intake).ConfigureAwait(false);
        }
        catch (LimitPassedException limit)
        {
            intake.Report(limit.ToProblem(reading));
            await intake.CommitAsync(null).ConfigureAwait(false);
        }
        finally
        {
            await intake.SettleAsync().ConfigureAwait(false);
        }

        return await intake.EndAsync(format).ConfigureAwait(false);
    }
}
