//! How large an element is on the screen, as long as it stands there.

use leptos::html::ElementType;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

type Watch = Option<(web_sys::ResizeObserver, Closure<dyn FnMut()>)>;

/// Keeps the inner width and height of an element, CSS pixels, in a signal.
pub fn watch_size<E>(element: NodeRef<E>, size: RwSignal<(f64, f64)>)
where
    E: ElementType + 'static,
    E::Output: JsCast + AsRef<Element> + Clone + 'static,
{
    let watching: StoredValue<Watch, LocalStorage> = StoredValue::new_local(None);
    let measure = move || {
        if let Some(element) = element.try_get_untracked().flatten() {
            let element: &Element = element.as_ref();
            let now = (f64::from(element.client_width()), f64::from(element.client_height()));
            if size.try_get_untracked().is_some_and(|old| old != now) {
                size.set(now);
            }
        }
    };
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        measure();
        let told = Closure::<dyn FnMut()>::new(measure);
        if let Ok(observer) = web_sys::ResizeObserver::new(told.as_ref().unchecked_ref()) {
            observer.observe(element.as_ref());
            watching.set_value(Some((observer, told)));
        }
    });
    on_cleanup(move || {
        if let Some(Some((observer, _))) = watching.try_update_value(Option::take) {
            observer.disconnect();
        }
    });
}
