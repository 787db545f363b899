namespace FactTracker.Fuzz;

/// <summary>A target whose cases are bytes.</summary>
internal interface IByteTarget : IFuzzTarget
{
    /// <summary>Tries one case.</summary>
    /// <returns>Whether it was accepted.</returns>
    /// <exception cref="FuzzFailureException">A promise is broken.</exception>
    bool Try(byte[] text);
}
