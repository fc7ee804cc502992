Attribute VB_Name = "UvpLint"
Option Explicit

' What the buttons of the tab UVP call (customUI.xml). Object is what IRibbonControl is too, and
' needs no reference to a library.

Public Sub LintVernieuwen(ByVal control As Object)
    Vernieuwen
End Sub

Public Sub LintControleren(ByVal control As Object)
    Controleren
End Sub

Public Sub LintVoorstellen(ByVal control As Object)
    Voorstellen
End Sub

Public Sub LintMarkeringenWissen(ByVal control As Object)
    MarkeringenWissen
End Sub

Public Sub LintTerugdraaien(ByVal control As Object)
    Terugdraaien
End Sub
