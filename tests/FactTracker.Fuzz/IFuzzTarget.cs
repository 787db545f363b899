namespace FactTracker.Fuzz;

/// <summary>Code that reads arbitrary input. It may reject the input, but must never crash, hang or contradict itself.</summary>
internal interface IFuzzTarget
{
    /// <summary>The name of the target on the command line.</summary>
    string Name { get; }

    /// <summary>Starts a sequence of cases that is determined by random numbers.</summary>
    IFuzzCases Begin(Dice dice);
}
