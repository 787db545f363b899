using System.Buffers;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes the parts of a text ahead on all cores, and returns them in order.</summary>
internal static class WrittenParts
{
    /// <summary>Writes parts, at most as many ahead as there are cores.</summary>
    /// <param name="parts">The actions that write each part into an empty buffer.</param>
    /// <param name="cores">The number of cores to use. With one core, each part is written when it is requested.</param>
    /// <returns>The parts. The buffer of a part is reused when the next part is requested, so a part must be passed on before
    /// that.</returns>
    public static IEnumerable<Task<ArrayBufferWriter<byte>>> Ahead(IEnumerable<Action<ArrayBufferWriter<byte>>> parts, int cores)
    {
        var ahead = new Queue<Task<ArrayBufferWriter<byte>>>();
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var part in parts)
        {
            ahead.Enqueue(Begin(part, buffer, cores));
            if (ahead.Count < cores)
            {
                buffer = new ArrayBufferWriter<byte>();
                continue;
            }

            var first = ahead.Dequeue();
            yield return first;
            buffer = first.GetAwaiter().GetResult();
            buffer.ResetWrittenCount();
        }

        while (ahead.TryDequeue(out var rest))
        {
            yield return rest;
        }
    }

    private static Task<ArrayBufferWriter<byte>> Begin(Action<ArrayBufferWriter<byte>> part, ArrayBufferWriter<byte> buffer, int cores)
    {
        if (cores > 1) return Task.Run(Written);
        return Task.FromResult(Written());

        ArrayBufferWriter<byte> Written()
        {
            part(buffer);
            return buffer;
        }
    }
}
