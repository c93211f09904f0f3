# Strony, które działają w przeglądarce

web-page-no-script = Ta strona potrzebuje JavaScriptu: wszystko liczy się w Państwa przeglądarce i nic nie jest wysyłane. Proszę go włączyć i otworzyć stronę ponownie.
web-page-old-browser = W tej przeglądarce ta strona nie zadziała. Proszę otworzyć ją w aktualnej wersji przeglądarki Chrome, Edge, Firefox albo Safari. Jeśli i tam nie działa, proszę pobrać ją jeszcze raz: może brakować jej końca.
