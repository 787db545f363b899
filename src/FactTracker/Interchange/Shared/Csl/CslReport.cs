namespace FactTracker.Interchange;

/// <summary>Receives a problem with a CSL variable. The reader of each format adds the place that the variable was read from.</summary>
/// <param name="variable">The variable.</param>
/// <param name="rule">The rule.</param>
/// <param name="message">The message.</param>
internal delegate void CslReport(string variable, Rule rule, string message);
