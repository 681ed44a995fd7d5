namespace Survey.Core.OwnModel;

/// <summary>Why the language model did not take part. It says nothing of what was asked.</summary>
public enum ModelTrouble
{
    /// <summary>No connection, or it broke.</summary>
    Unreachable,

    /// <summary>No answer in time.</summary>
    TooSlow,

    /// <summary>The server did not accept the key.</summary>
    KeyRefused,

    /// <summary>The server does not know the address or the model.</summary>
    NotThere,

    /// <summary>The server answered with an error of its own, or sent us on to another address.</summary>
    Failed,

    /// <summary>The answer was not what was asked for.</summary>
    Unreadable,

    /// <summary>The address lies outside the own network, and nobody allowed that.</summary>
    OutsideNetwork,

    /// <summary>There is more to ask than the model is asked at once.</summary>
    TooMuch,
}
